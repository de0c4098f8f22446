import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { limitKey } from './visitorAddress'

/** Counts one use; gives the seconds to wait when the address has used up its share, else nothing. */
export type CountUse = (address: string) => Promise<number | undefined>

/** So many uses in so many seconds for each address, IPv6 by its first half. */
export function createRateLimit({ uses, seconds }: { uses: number; seconds: number }): CountUse {
  const limiter = new RateLimiterMemory({ points: uses, duration: seconds })

  return async (address) => {
    try {
      await limiter.consume(limitKey(address))
      return undefined
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
    }
  }
}
