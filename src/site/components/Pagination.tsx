import { pageLanguage } from '../pageLanguage'
import { pageNumber, WORDS } from '../words'
import { toHref, type Param } from '../toHref'

/** Plain links between the pages of a list. */
export function Pagination({
  path,
  params,
  page,
  totalPages,
}: {
  path: string
  params: Record<string, Param>
  page: number
  totalPages: number
}) {
  if (totalPages <= 1) return null
  const { href, say } = pageLanguage()
  const to = (target: number) => href(toHref(path, { ...params, page: target }))
  return (
    <nav className="pagination" aria-label={say(WORDS.pages)}>
      {page > 1 ? (
        <a href={to(page - 1)} rel="prev">
          ← {say(WORDS.previousPage)}
        </a>
      ) : null}
      <ol>
        {pagesToShow(page, totalPages).map((number) => (
          <li key={number}>
            {number === page ? (
              <span aria-current="page">{number}</span>
            ) : (
              <a href={to(number)} aria-label={say(pageNumber(number))}>
                {number}
              </a>
            )}
          </li>
        ))}
      </ol>
      {page < totalPages ? (
        <a href={to(page + 1)} rel="next">
          {say(WORDS.nextPage)} →
        </a>
      ) : null}
    </nav>
  )
}

/** First, last, and the neighbours of this page. */
export function pagesToShow(page: number, totalPages: number): number[] {
  const wanted = [1, page - 1, page, page + 1, totalPages]
  return [...new Set(wanted)]
    .filter((number) => number >= 1 && number <= totalPages)
    .sort((a, b) => a - b)
}
