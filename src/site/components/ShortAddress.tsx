import { absoluteURL } from '../absoluteURL'

import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** The permanent short address of an item, for print and for passing on by word. */
export function ShortAddress({ code }: { code?: string | null }) {
  if (!code) return null
  const path = `/go/${code}`
  return (
    <p className="short-address">
      {pageLanguage().say(WORDS.shortAddress)}{' '}
      <a href={path}>{absoluteURL(path).replace(/^https?:\/\//, '')}</a>
    </p>
  )
}
