import { CardGrid } from '@/site/components/Card'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { findNeighbours } from '@/site/findNeighbours'
import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryCollection } from '../findLibrary'
import { findRelated } from '../findRelated'
import type { LibraryItem } from '../queries'
import { ItemVoices } from '../voices/ItemVoices'
import { WORDS } from '../words'
import { LibraryCard } from './LibraryCard'
import { LibraryData } from './LibraryData'

/** What follows an item of the library: items like it, its neighbours, and what it tells search engines. */
export async function LibraryEnd({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: LibraryItem
}) {
  const lang = pageLanguage()
  const [related, neighbours] = await Promise.all([
    findRelated({ collection, item }),
    findNeighbours(collection, item.id, item.publishedAt ?? ''),
  ])
  return (
    <>
      <ItemVoices collection={collection} item={item} />
      {related.length > 0 ? (
        <Section title={lang.say(WORDS.related)}>
          <CardGrid>
            {related.map((other) => (
              <LibraryCard key={other.id} item={other} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Neighbours {...neighbours} />
      <LibraryData collection={collection} item={item} />
    </>
  )
}
