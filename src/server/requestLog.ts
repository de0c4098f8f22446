import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from './log'

/** Path segments after which a secret or a person's own number follows. */
const SECRET_AFTER =
  /(\/(?:reset|verify|unlock|invite|feedback|surveys|library\/reports)\/)[^/?]+/gi

/** Writes one line when the answer is over: what was asked, how it ended, how long it took, how much went out. */
export function logRequest({
  req,
  res,
  id,
  log,
}: {
  req: IncomingMessage
  res: ServerResponse
  id: string
  log: Log
}): void {
  const began = performance.now()
  const sentBefore = req.socket.bytesWritten
  const path = loggedPath(req.url ?? '')

  res.once('close', () => {
    const line = {
      id,
      method: req.method,
      path,
      status: res.writableFinished ? res.statusCode : 499,
      ms: Math.round(performance.now() - began),
      bytes: req.socket.bytesWritten - sentBefore,
    }
    if (line.status >= 500) log.error(line, 'request')
    else log.info(line, 'request')
  })
}

/** An address fit for the log: query values can hold what a person searched for or a token, so only names stay. */
export function loggedPath(url: string): string {
  const [path = '', ...rest] = url.split('?')
  const shown = path.slice(0, 500).replace(SECRET_AFTER, '$1***')
  const names = rest
    .join('?')
    .slice(0, 2_000)
    .split('&')
    .map((pair) => pair.split('=')[0])
  return rest.length > 0 ? `${shown}?${names.join('&').slice(0, 200)}` : shown
}
