import type { ReactNode } from 'react'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import { Section } from '@/site/components/Section'
import type { LibraryKind } from '../parseLibraryQuery'
import { LEVELS, MEDIA_TYPES, optionsOf } from '../terms'
import { WORDS } from '../words'

/** The anchor of the links below the list. */
export const BROWSE_ID = 'browse'

/** Ways into the library as plain links: by area, by level, by type; within the kind that is shown. */
export function LibraryBrowse({
  kind,
  areas,
}: {
  kind?: LibraryKind
  areas: { key: string; title: string }[]
}) {
  const lang = pageLanguage()
  const to = (params: Record<string, string>) => lang.href(toHref('/library', { kind, ...params }))
  return (
    <div id={BROWSE_ID}>
      <Section title={lang.say(WORDS.browse)}>
        <dl className="facts">
          <Links title={lang.say(WORDS.area)}>
            {areas.map(({ key, title }) => (
              <li key={key}>
                <a href={to({ area: key })} lang={lang.langOf(title)}>
                  {title}
                </a>
              </li>
            ))}
          </Links>
          <Links title={lang.say(WORDS.level)}>
            {optionsOf(LEVELS).map(({ value, label }) => (
              <li key={value}>
                <a href={to({ level: value })}>{lang.say(label)}</a>
              </li>
            ))}
          </Links>
          <Links title={lang.say(WORDS.type)}>
            {optionsOf(MEDIA_TYPES).map(({ value, label }) => (
              <li key={value}>
                <a href={to({ type: value })}>{lang.say(label)}</a>
              </li>
            ))}
          </Links>
        </dl>
      </Section>
    </div>
  )
}

const Links = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>
      <ul className="tags">{children}</ul>
    </dd>
  </div>
)
