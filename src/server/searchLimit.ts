import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { limitKey } from './visitorAddress'

const SEARCHES = 300
const WINDOW_SECONDS = 60

/** Counts one search; gives the seconds to wait when the address has used up its minute, else nothing. */
export type CountSearch = (address: string) => Promise<number | undefined>

/** Three hundred searches a minute for each address. */
export function createSearchLimit(): CountSearch {
  const searches = new RateLimiterMemory({ points: SEARCHES, duration: WINDOW_SECONDS })

  return async (address) => {
    try {
      await searches.consume(limitKey(address))
      return undefined
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }
}
