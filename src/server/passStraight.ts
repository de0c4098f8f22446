import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerError } from './answers'
import { limitJSONBody } from './bodyLimit'
import { createDownloadLimit, isDownload } from './downloadLimit'
import type { NextHandler } from './frontDoor'
import { isFilePath, passFile } from './passFile'
import type { Passing } from './passPage'
import { answerHealth, answerReady } from './readiness'
import type { CountSearch } from './searchLimit'
import type { SignInLimit } from './signInLimit'
import type { SitePort } from './sitePort'

const TOO_MANY_SIGN_INS =
  'เข้าสู่ระบบไม่สำเร็จหลายครั้งเกินไป กรุณารอสักครู่ แล้วลองอีกครั้ง หากลืมรหัสผ่านให้ติดต่อผู้ดูแลระบบ'
const TOO_MANY_DOWNLOADS = 'ดาวน์โหลดถี่เกินไป กรุณารอสักครู่ แล้วลองอีกครั้ง'
const TOO_MANY_SEARCHES = 'ค้นหาถี่เกินไป กรุณารอสักครู่ แล้วลองอีกครั้ง'

/** The admin, the API and files: streamed to Next as they come, within the limits. */
export function createStraightPass({
  nextHandler,
  port,
  countSearch,
  countSuggestion,
  signIns,
}: {
  nextHandler: NextHandler
  port: () => SitePort | undefined
  countSearch: CountSearch
  /** Counted by themselves: whoever types must still be able to search. */
  countSuggestion: CountSearch
  signIns: SignInLimit
}): (passing: Passing) => Promise<void> {
  const countDownload = createDownloadLimit()

  return async (passing) => {
    const { req, res, address, visitor } = passing
    const { path } = address
    const isReading = req.method === 'GET' || req.method === 'HEAD'

    if (path === '/api/health' && isReading) return answerHealth(res)
    if (path === '/api/ready' && isReading) return answerReady({ res, port: port() })
    if (/^\/api\/graphql/i.test(path)) {
      return answerError({ res, status: 404, message: 'ไม่พบที่อยู่นี้' })
    }
    const count = { '/api/search': countSearch, '/api/search/suggest': countSuggestion }[path]
    if (count) {
      const wait = await count(visitor)
      if (wait !== undefined) return refuse({ res, wait, message: TOO_MANY_SEARCHES })
    }
    if (path.startsWith('/api/') && !limitJSONBody(req, res)) return
    if (path === '/api/users/login' && req.method === 'POST') return signIn(passing)

    const site = port()
    if (isFilePath(path) && isReading && site) {
      const wait = isDownload(path) ? await countDownload(visitor) : undefined
      if (wait !== undefined) return refuse({ res, wait, message: TOO_MANY_DOWNLOADS })
      return passFile({ passing, port: site })
    }

    req.url = address.url
    preferThai(req)
    await nextHandler(req, res)
  }

  async function signIn({ req, res, visitor }: Passing): Promise<void> {
    const entry = await signIns.enter(visitor)
    if (entry.kind === 'refused') {
      return refuse({ res, wait: entry.retryAfterSeconds, message: TOO_MANY_SIGN_INS })
    }
    // Whoever leaves before the answer might have learned it from the time it took.
    res.once('close', () => entry.end(res.statusCode === 401 || !res.writableFinished))
    await nextHandler(req, res)
  }
}

/**
 * The admin speaks Thai until its user chooses otherwise, which Payload keeps in a cookie; what a browser was
 * installed with says little about who sits before it.
 */
function preferThai(req: IncomingMessage): void {
  if (!/(^|;\s*)payload-lng=/.test(req.headers.cookie ?? '')) req.headers['accept-language'] = 'th'
}

function refuse({
  res,
  wait,
  message,
}: {
  res: ServerResponse
  wait: number
  message: string
}): void {
  res.setHeader('Retry-After', wait)
  answerError({ res, status: 429, message })
}
