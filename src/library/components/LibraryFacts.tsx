import type { ReactNode } from 'react'
import { itemHref } from '@/editorial/kinds'
import type { Label } from '@/shared/label'
import { yearsLabel } from '@/shared/yearsLabel'
import { pageLanguage } from '@/site/pageLanguage'
import { populated } from '@/site/populated'
import { toHref } from '@/site/toHref'
import { levelsText } from '../levelsText'
import { licenceDeedURL } from '../licenceURL'
import type { LibraryItem } from '../queries'
import { LICENCES } from '../terms'
import { WORDS } from '../words'

/** Who made it, for whom, and what one may do with it. */
export function LibraryFacts({ item }: { item: LibraryItem }) {
  const lang = pageLanguage()
  const area = populated(item.learningArea)
  const replaces = populated<{ slug?: string | null; title?: string | null }>(item.replaces)
  const kind = 'method' in item ? 'innovations' : 'teaching-media'
  const deed = licenceDeedURL(item.licence, lang.locale)
  return (
    <section>
      <h2>{lang.say(WORDS.details)}</h2>
      <dl className="facts">
        <Fact
          name={WORDS.area}
          text={area?.title}
          href={area && toHref('/library', { area: area.key })}
        />
        <Fact name={WORDS.level} text={levelsText(item.levels, lang)} />
        <Fact name={WORDS.indicators} text={item.indicators?.map(({ code }) => code).join(', ')} />
        <Fact name={WORDS.creators} text={item.creators?.map(({ name }) => name).join()}>
          <Creators creators={item.creators ?? []} />
        </Fact>
        <Fact name={WORDS.school} text={populated(item.school)?.name} />
        <Fact name={WORDS.unit} text={populated(item.unit)?.name} />
        <Fact name={WORDS.year} text={item.year ? lang.say(yearsLabel(item.year)) : null} />
        <Fact name={WORDS.licence} text={item.licence && lang.say(LICENCES[item.licence])}>
          {deed && item.licence ? (
            <a href={deed} rel="license noopener">
              {lang.say(LICENCES[item.licence])}
            </a>
          ) : null}
        </Fact>
        <Fact name={WORDS.thirdParty} text={item.thirdParty} />
        <Fact
          name={WORDS.replaces}
          text={replaces?.title}
          href={replaces?.slug ? itemHref({ kind, slug: replaces.slug }) : undefined}
        />
      </dl>
    </section>
  )
}

/** One line: nothing where there is no text. `children` show the text in another way. */
function Fact({
  name,
  text,
  href,
  children,
}: {
  name: Label
  text: string | null | undefined
  href?: string
  children?: ReactNode
}) {
  if (!text) return null
  const lang = pageLanguage()
  return (
    <div>
      <dt>{lang.say(name)}</dt>
      <dd className="lines" lang={lang.langOf(text)}>
        {children ?? (href ? <a href={lang.href(href)}>{text}</a> : text)}
      </dd>
    </div>
  )
}

const Creators = ({ creators }: { creators: { name: string; role?: string | null }[] }) =>
  creators.map(({ name, role }, index) => (
    <span key={index} className="creator">
      {name}
      {role ? ` (${role})` : ''}
    </span>
  ))
