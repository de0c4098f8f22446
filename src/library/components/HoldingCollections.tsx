import { itemHref } from '@/editorial/kinds'
import { pageLanguage } from '@/site/pageLanguage'
import { findHolding } from '../findHolding'
import type { LibraryCollection } from '../findLibrary'
import { ITEM } from '../itemWords'

/** The collections (ชุดสื่อ) an item is part of; nothing where there are none. */
export async function HoldingCollections(item: { collection: LibraryCollection; id: string }) {
  const holding = await findHolding(item)
  if (holding.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <section>
      <h2>{say(ITEM.holding)}</h2>
      <ul className="link-list">
        {holding.map(({ id, slug, title }) => (
          <li key={id}>
            <a
              href={href(itemHref({ kind: 'library-collections', slug: slug ?? '' }))}
              lang={langOf(title)}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
