import { LibraryCard } from '@/library/components/LibraryCard'
import { findNewestLibrary } from '@/library/queries'
import { CardGrid } from '@/site/components/Card'
import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { HOME } from '@/office/homeWords'

const SHOWN = 3

/** The newest of one kind of the library. */
export async function HomeLibrary({
  collection,
}: {
  collection: 'teaching-media' | 'innovations'
}) {
  const { say } = pageLanguage()
  const items = await findNewestLibrary({ collection, limit: SHOWN })
  const isMedia = collection === 'teaching-media'
  if (items.length === 0 && !isMedia) return null
  return (
    <Section
      title={say(isMedia ? HOME.media : HOME.innovations)}
      more={
        isMedia
          ? { label: say(HOME.allMedia), href: '/library' }
          : { label: say(HOME.allInnovations), href: '/library?kind=innovations' }
      }
    >
      {items.length > 0 ? (
        <CardGrid>
          {items.map((item) => (
            <LibraryCard key={item.id} item={item} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={say(HOME.noMedia)} />
      )}
    </Section>
  )
}
