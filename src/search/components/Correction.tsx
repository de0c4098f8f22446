import { pageLanguage } from '@/site/pageLanguage'
import type { SearchAnswer } from '../engine'
import { CORRECTION } from '../words'

/** Says that something else was searched than was typed, with the way to what was typed. */
export function Correction({
  answer: { query, correction },
  exactHref,
}: {
  answer: Pick<SearchAnswer, 'query' | 'correction'>
  /** The address that searches what was typed, as it stands. */
  exactHref: string
}) {
  const { href, langOf, say } = pageLanguage()
  if (!correction) return null
  return (
    <p className="correction" role="status">
      {say(CORRECTION.shown)} <strong lang={langOf(correction)}>{correction}</strong>{' '}
      <a href={href(exactHref)} rel="nofollow">
        {say(CORRECTION.before)} “<span lang={langOf(query)}>{query}</span>” {say(CORRECTION.after)}
      </a>
    </p>
  )
}
