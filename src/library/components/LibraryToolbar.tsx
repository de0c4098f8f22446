import { ListCount } from '@/site/components/ListCount'
import { pageLanguage } from '@/site/pageLanguage'
import { libraryHref } from '../libraryHref'
import { LIBRARY_SORTS, LIBRARY_VIEWS, type LibraryQuery } from '../parseLibraryQuery'
import { WORDS } from '../words'

/** How many there are, in which order, and how they are shown. */
export function LibraryToolbar({
  query,
  total,
  totalPages,
}: {
  query: LibraryQuery
  total: number
  totalPages: number
}) {
  const { say } = pageLanguage()
  const sorts = LIBRARY_SORTS.filter((sort) => query.q || sort !== 'relevance')
  return (
    <div className="list-tools">
      <ListCount
        total={total}
        noun={say(total === 1 ? WORDS.item : WORDS.items)}
        page={query.page}
        totalPages={totalPages}
      />
      <Ways
        title={say(WORDS.sort)}
        ways={sorts.map((sort) => ({
          name: say(WORDS[sort]),
          to: { ...query, sort, page: 1 },
          isTaken: query.sort === sort,
        }))}
      />
      <Ways
        title={say(WORDS.view)}
        ways={LIBRARY_VIEWS.map((view) => ({
          name: say(WORDS[view]),
          to: { ...query, view },
          isTaken: query.view === view,
        }))}
      />
    </div>
  )
}

function Ways({
  title,
  ways,
}: {
  title: string
  ways: { name: string; to: LibraryQuery; isTaken: boolean }[]
}) {
  const { href } = pageLanguage()
  return (
    <div className="list-ways">
      <span>{title}</span>
      <ul aria-label={title}>
        {ways.map(({ name, to, isTaken }) => (
          <li key={name}>
            <a
              href={href(libraryHref(to))}
              aria-current={isTaken ? 'true' : undefined}
              rel="nofollow"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
