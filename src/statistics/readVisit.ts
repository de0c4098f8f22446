import type { IncomingHttpHeaders } from 'node:http'
import { countedAddress } from './countedAddress'
import type { Counted } from './DailyCounts'
import { isPerson } from './isPerson'
import type { Visit } from './Visit'

/** What a browser says when it puts a file into a page: a player, a viewer, a frame. */
const SHOWN_IN_PAGE = new Set(['video', 'audio', 'iframe', 'frame', 'embed', 'object', 'image'])

/**
 * What a request would count as, were it answered; null for what does not count. The parts of a film after its
 * beginning belong to the same showing.
 * @param path decoded, without a slash at its end
 */
export function readVisit({
  method,
  path,
  headers,
}: {
  method: string | undefined
  path: string
  headers: IncomingHttpHeaders
}): Visit | null {
  if (method !== 'GET' || !isFromBeginning(headers.range)) return null
  const address = countedAddress(path)
  if (!address || !isPerson(headers)) return null
  return { address, counted: countedAs(address.of, String(headers['sec-fetch-dest'] ?? '')) }
}

/** Whether the answer showed what was asked for; a page the browser still had was shown again. */
export const isShown = (visit: Visit, status: number): boolean =>
  status === 200 || status === (visit.address.of === 'file' ? 206 : 304)

const isFromBeginning = (range: string | undefined): boolean =>
  range === undefined || /^bytes=0-/.test(range)

function countedAs(of: Visit['address']['of'], shownIn: string): Counted {
  if (of === 'page') return 'views'
  if (of === 'package') return 'previews'
  return SHOWN_IN_PAGE.has(shownIn) ? 'previews' : 'downloads'
}
