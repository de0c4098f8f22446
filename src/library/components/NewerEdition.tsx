import { itemHref } from '@/editorial/kinds'
import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import type { LibraryCollection } from '../findLibrary'
import { findNewestLibrary } from '../queries'
import { WORDS } from '../words'

/** Leads from an item to the published one that takes its place; nothing where there is none. */
export async function NewerEdition({
  collection,
  id,
}: {
  collection: LibraryCollection
  id: string
}) {
  const { href, langOf, say } = pageLanguage()
  const where = { replaces: { equals: id } }
  const [newer] = await findNewestLibrary({ collection, limit: 1, where })
  if (!newer) return null
  return (
    <Notice tone="warning" title={say(WORDS.newerEdition)}>
      <p>
        <a
          href={href(itemHref({ kind: collection, slug: newer.slug ?? '' }))}
          lang={langOf(newer.title)}
        >
          {newer.title}
        </a>
      </p>
    </Notice>
  )
}
