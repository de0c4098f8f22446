import type { ReactNode } from 'react'
import type { Label } from '@/shared/label'
import { yearsLabel } from '@/shared/yearsLabel'
import { pageLanguage } from '@/site/pageLanguage'
import { populated } from '@/site/populated'
import { toHref } from '@/site/toHref'
import { levelsText } from '../levelsText'
import { creatorHref } from '../credit/creatorHref'
import type { LibraryItem } from '../queries'
import { WORDS } from '../words'
import { Indicators } from './Indicators'

/** For whom it is, and who made it. */
export function LibraryFacts({ item }: { item: LibraryItem }) {
  const lang = pageLanguage()
  const area = populated(item.learningArea)
  const codes = (item.indicators ?? []).map(({ code }) => code)
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
        <Fact name={WORDS.indicators} text={codes.join()}>
          <Indicators codes={codes} />
        </Fact>
        <Fact name={WORDS.creators} text={item.creators?.map(({ name }) => name).join()}>
          <Creators creators={item.creators ?? []} />
        </Fact>
        <Fact name={WORDS.school} text={populated(item.school)?.name} />
        <Fact name={WORDS.unit} text={populated(item.unit)?.name} />
        <Fact name={WORDS.year} text={item.year ? lang.say(yearsLabel(item.year)) : null} />
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
      <dd className="lines" lang={children ? undefined : lang.langOf(text)}>
        {children ?? (href ? <a href={lang.href(href)}>{text}</a> : text)}
      </dd>
    </div>
  )
}

/** Each leads to what else they made. */
function Creators({ creators }: { creators: { name: string; role?: string | null }[] }) {
  const lang = pageLanguage()
  return creators.map(({ name, role }, index) => {
    const href = creatorHref(name)
    return (
      <span key={index} className="creator" lang={lang.langOf(`${name}${role ?? ''}`)}>
        {href ? <a href={lang.href(href)}>{name}</a> : name}
        {role ? ` (${role})` : ''}
      </span>
    )
  })
}
