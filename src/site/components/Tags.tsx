import type { Tag } from '@/payload-types'
import { toHref } from '../toHref'

/** What an item is about; each leads to the search for it. */
export function Tags({ tags }: { tags: Pick<Tag, 'id' | 'title'>[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="tags" aria-label="ป้ายกำกับ">
      {tags.map(({ id, title }) => (
        <li key={id}>
          <a href={toHref('/search', { q: title })}>#{title}</a>
        </li>
      ))}
    </ul>
  )
}
