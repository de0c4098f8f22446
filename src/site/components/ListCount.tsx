import { pageLanguage } from '../pageLanguage'
import { pageOf } from '../words'

/** How many there are, and which page this is. */
export function ListCount({
  total,
  noun,
  page,
  totalPages,
}: {
  total: number
  noun: string
  page: number
  totalPages: number
}) {
  const { number, say } = pageLanguage()
  return (
    <p className="list-count" role="status">
      {number(total)} {noun}
      {totalPages > 1 ? ` · ${say(pageOf(number(page), number(totalPages)))}` : ''}
    </p>
  )
}
