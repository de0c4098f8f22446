import { LibraryCard } from '@/library/components/LibraryCard'
import { findLearningAreas, findNewestLibrary } from '@/library/queries'
import { DISTANCE_LEARNING } from '@/office/distanceLearning/words'
import { CardGrid } from '@/site/components/Card'
import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'

const SHOWN = 6

/** What pupils can go on with: the newest media, and the library by learning area. */
export async function LearningMedia() {
  const { href, langOf, say } = pageLanguage()
  const [items, areas] = await Promise.all([
    findNewestLibrary({ collection: 'teaching-media', limit: SHOWN }),
    findLearningAreas(),
  ])
  return (
    <Section
      title={say(DISTANCE_LEARNING.goOn)}
      more={{ label: say(DISTANCE_LEARNING.library), href: '/library' }}
    >
      {items.length > 0 ? (
        <>
          {areas.length > 0 ? (
            <ul className="tags learning-areas" aria-label={say(DISTANCE_LEARNING.areas)}>
              {areas.map(({ key, title }) => (
                <li key={key}>
                  <a href={href(toHref('/library', { area: key }))} lang={langOf(title)}>
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          ) : null}
          <CardGrid>
            {items.map((item) => (
              <LibraryCard key={item.id} item={item} />
            ))}
          </CardGrid>
        </>
      ) : (
        <EmptyState title={say(DISTANCE_LEARNING.noMedia)} />
      )}
    </Section>
  )
}
