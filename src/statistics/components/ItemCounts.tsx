import { pageLanguage } from '@/site/pageLanguage'
import { readCounts } from '../findCounts'
import { COUNT_WORDS as WORDS } from '../words'

/** How an item is used, in one line; nothing for one that is new. */
export async function ItemCounts({ kind, id }: { kind: string; id: string }) {
  const { views, previews, downloads, uses, ratings, stars } = await readCounts(kind, id)
  const { number, say } = pageLanguage()
  const parts = [
    views > 0 && WORDS.views(number(views)),
    previews > 0 && WORDS.previews(number(previews)),
    downloads > 0 && WORDS.downloads(number(downloads)),
    uses > 0 && WORDS.uses(number(uses)),
    stars !== null && WORDS.stars(stars.toFixed(1), number(ratings)),
  ].filter((part) => part !== false)
  if (parts.length === 0) return null
  return (
    <ul className="item-counts" aria-label={say(WORDS.title)}>
      {parts.map((part) => (
        <li key={part.en}>{say(part)}</li>
      ))}
    </ul>
  )
}
