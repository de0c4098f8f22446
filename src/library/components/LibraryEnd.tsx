import { itemHref } from '@/editorial/kinds'
import { absoluteURL } from '@/site/absoluteURL'
import { CardGrid } from '@/site/components/Card'
import { JsonLd } from '@/site/components/JsonLd'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { findNeighbours } from '@/site/findNeighbours'
import { getSite } from '@/site/getSite'
import { learningResource } from '@/site/jsonLd'
import { sharedPictureURL } from '@/site/pageMetadata'
import { pictureOf, populated } from '@/site/populated'
import type { LibraryCollection } from '../findLibrary'
import { licenceURL } from '../licenceURL'
import { findRelatedLibrary, type LibraryItem } from '../queries'
import { LEVELS, MEDIA_TYPES } from '../terms'
import { LibraryCard } from './LibraryCard'

/** What follows an item of the library: items like it, its neighbours, and what it tells search engines. */
export async function LibraryEnd({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: LibraryItem
}) {
  const [related, neighbours, { officeName }] = await Promise.all([
    findRelatedLibrary({ collection, item }),
    findNeighbours(collection, item.id, item.publishedAt ?? ''),
    getSite(),
  ])
  return (
    <>
      {related.length > 0 ? (
        <Section title="รายการที่เกี่ยวข้อง">
          <CardGrid>
            {related.map((other) => (
              <LibraryCard key={other.id} item={other} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Neighbours {...neighbours} />
      <JsonLd
        data={learningResource({
          title: item.title ?? '',
          summary: item.summary,
          url: absoluteURL(itemHref({ kind: collection, slug: item.slug ?? '' })),
          imageURL: sharedPictureURL(pictureOf(item.cover)),
          publishedAt: item.publishedAt,
          updatedAt: item.updatedAt,
          publisher: officeName,
          creators: (item.creators ?? []).map(({ name }) => name),
          levels: (item.levels ?? []).map((level) => LEVELS[level].th),
          area: populated(item.learningArea)?.title,
          type: item.mediaType ? MEDIA_TYPES[item.mediaType].th : undefined,
          licenceURL: licenceURL(item.licence),
        })}
      />
    </>
  )
}
