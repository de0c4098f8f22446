import { itemHref } from '@/editorial/kinds'
import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import { findEditions } from '../findEditions'
import type { LibraryCollection } from '../findLibrary'
import { WORDS } from '../words'

/** Leads from an item to the newest that takes its place; nothing where there is none. */
export async function NewerEdition({
  collection,
  id,
}: {
  collection: LibraryCollection
  id: string
}) {
  const { href, langOf, say } = pageLanguage()
  const {
    newer: [newest],
  } = await findEditions(collection, id)
  if (!newest) return null
  return (
    <Notice tone="warning" title={say(WORDS.newerEdition)}>
      <p>
        <a
          href={href(itemHref({ kind: collection, slug: newest.slug ?? '' }))}
          lang={langOf(newest.title)}
        >
          {newest.title}
        </a>
      </p>
    </Notice>
  )
}
