import { setTimeout as sleep } from 'node:timers/promises'
import { clock } from '@/shared/clock'
import { askAddress, type Asking } from './askAddress'
import { isVideo, videoQuestion } from './askedHost'
import { toFailure, toFinding, type Finding } from './toFinding'

/** How the outside is asked; all but the site's own address is for tests. */
export interface CheckerOptions {
  /** Named in the User-Agent, so that who is asked knows by whom. */
  siteURL: string
  isAllowed?: Asking['isAllowed']
  /** Where YouTube's oEmbed is. */
  youtube?: string
  /** Between two requests, in milliseconds. */
  pauseMs?: number
  wait?: (ms: number, signal: AbortSignal) => Promise<void>
  now?: () => Date
}

export interface LinkChecker {
  /** Looks whether an address opens for a visitor; never throws but when the signal aborts. */
  check(asked: { address: string; signal: AbortSignal }): Promise<Finding>
}

const PAUSE_MS = 1_000

/** Asks one address after the other, with a pause between any two requests. */
export function createLinkChecker({
  siteURL,
  isAllowed,
  youtube = 'https://www.youtube.com',
  pauseMs = PAUSE_MS,
  wait = (ms, signal) => sleep(ms, undefined, { signal }),
  now = clock.now,
}: CheckerOptions): LinkChecker {
  const userAgent = `DLICT-link-check/1.0 (+${siteURL})`
  let isFirst = true

  return {
    async check({ address, signal }) {
      const pause = () => (isFirst ? ((isFirst = false), Promise.resolve()) : wait(pauseMs, signal))
      const asking = { userAgent, signal, pause, isAllowed }
      try {
        const answer = isVideo(address)
          ? await askAddress({
              ...asking,
              address: videoQuestion({ address, youtube }),
              method: 'GET',
            })
          : await askAddress({ ...asking, address })
        return toFinding({ asked: address, answer, now: now() })
      } catch (error) {
        signal.throwIfAborted()
        return toFailure(error)
      }
    },
  }
}
