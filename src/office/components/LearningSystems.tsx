import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { safeHref } from '@/site/richText/safeHref'
import type { DistanceLearning } from '../distanceLearning/findDistanceLearning'
import { DISTANCE_LEARNING } from '../distanceLearning/words'

/** Where learning goes on at a distance, as the office listed it. */
export function LearningSystems({ links }: Pick<DistanceLearning, 'links'>) {
  const { href, langOf, say } = pageLanguage()
  const safe = (links ?? []).flatMap((link) => {
    const to = safeHref(link.href)
    return to ? [{ ...link, to }] : []
  })
  return (
    <Section title={say(DISTANCE_LEARNING.systems)}>
      {safe.length > 0 ? (
        <ul className="rows">
          {safe.map(({ label, to, description }) => (
            <li key={to}>
              <h3 className="row-title">
                <a href={href(to)} lang={langOf(label)}>
                  {label}
                </a>
              </h3>
              {description ? (
                <p className="row-text" lang={langOf(description)}>
                  {description}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={say(DISTANCE_LEARNING.noSystems)}>
          <p>
            {say(DISTANCE_LEARNING.ask)}{' '}
            <a href={href('/contact')}>{say(DISTANCE_LEARNING.contact)}</a>
          </p>
        </EmptyState>
      )}
    </Section>
  )
}
