import type { Neighbour } from '../findNeighbours'

/** To the items before and after this one. */
export function Neighbours({ previous, next }: { previous?: Neighbour; next?: Neighbour }) {
  if (!previous && !next) return null
  return (
    <nav className="neighbours" aria-label="รายการก่อนหน้าและถัดไป">
      {previous ? (
        <a href={previous.href} rel="prev">
          <small>← ก่อนหน้า</small>
          {previous.title}
        </a>
      ) : null}
      {next ? (
        <a href={next.href} rel="next">
          <small>ถัดไป →</small>
          {next.title}
        </a>
      ) : null}
    </nav>
  )
}
