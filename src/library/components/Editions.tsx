import { itemHref } from '@/editorial/kinds'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { findEditions, type Edition } from '../findEditions'
import type { LibraryCollection } from '../findLibrary'
import { ITEM } from '../itemWords'
import type { LibraryItem } from '../queries'

/** The chain of editions an item stands in, the newest first; nothing where it stands alone. */
export async function Editions({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: LibraryItem
}) {
  const { newer, older } = await findEditions(collection, item.id)
  if (newer.length + older.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  const about = ({ publishedAt }: Pick<Edition, 'publishedAt'>) =>
    publishedAt ? (
      <>
        {' · '}
        <Time date={publishedAt} />
      </>
    ) : null
  const linked = (edition: Edition) => (
    <a
      href={href(itemHref({ kind: collection, slug: edition.slug ?? '' }))}
      lang={langOf(edition.title)}
    >
      {edition.title}
    </a>
  )
  return (
    <section>
      <h2>{say(ITEM.editions)}</h2>
      <ol className="editions">
        {newer.map((edition, index) => (
          <li key={edition.id}>
            {linked(edition)}
            {index === 0 ? ` (${say(ITEM.newest)})` : ''}
            {about(edition)}
          </li>
        ))}
        <li aria-current="page">
          <span lang={langOf(item.title)}>{item.title}</span> ({say(ITEM.thisEdition)}){about(item)}
        </li>
        {older.map((edition) => (
          <li key={edition.id}>
            {linked(edition)}
            {about(edition)}
          </li>
        ))}
      </ol>
    </section>
  )
}
