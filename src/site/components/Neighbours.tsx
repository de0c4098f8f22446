import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import type { Neighbour } from '../findNeighbours'

/** To the items before and after this one. */
export function Neighbours({ previous, next }: { previous?: Neighbour; next?: Neighbour }) {
  if (!previous && !next) return null
  const { href, langOf, say } = pageLanguage()
  return (
    <nav className="neighbours" aria-label={say(WORDS.neighbours)}>
      {previous ? (
        <a href={href(previous.href)} rel="prev">
          <small>← {say(WORDS.previous)}</small>
          <span lang={langOf(previous.title)}>{previous.title}</span>
        </a>
      ) : null}
      {next ? (
        <a href={href(next.href)} rel="next">
          <small>{say(WORDS.next)} →</small>
          <span lang={langOf(next.title)}>{next.title}</span>
        </a>
      ) : null}
    </nav>
  )
}
