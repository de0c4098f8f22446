import type { Tag } from '@/payload-types'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { toHref } from '../toHref'

/** What an item is about; each leads to the search for it. */
export function Tags({ tags }: { tags: Pick<Tag, 'id' | 'title'>[] }) {
  if (tags.length === 0) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <ul className="tags" aria-label={say(WORDS.tags)}>
      {tags.map(({ id, title }) => (
        <li key={id}>
          <a href={href(toHref('/search', { q: title }))} lang={langOf(title)}>
            #{title}
          </a>
        </li>
      ))}
    </ul>
  )
}
