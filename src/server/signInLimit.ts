import type { RateLimiterRes } from 'rate-limiter-flexible'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { limitKey } from './visitorAddress'

const FAILURES = 10
const WINDOW_SECONDS = 15 * 60

export interface SignInLimit {
  /**
   * Asks leave for one try. Waits while as many tries run as failures are left, so that parallel tries cannot
   * outrun the count and parallel successes are not refused.
   */
  enter(address: string): Promise<Refusal | Try>
}

export interface Refusal {
  kind: 'refused'
  retryAfterSeconds: number
}

export interface Try {
  kind: 'try'
  /** Says how the try ended; only a failed one counts. Calling it again does nothing. */
  end(failed: boolean): void
}

/** Ten failed sign-ins in fifteen minutes for each address. */
export function createSignInLimit(): SignInLimit {
  const failures = new RateLimiterMemory({ points: FAILURES, duration: WINDOW_SECONDS })
  const running = new Map<string, { count: number; waiting: (() => void)[] }>()

  async function enter(address: string): Promise<Refusal | Try> {
    const key = limitKey(address)
    const lane = running.get(key) ?? { count: 0, waiting: [] }
    running.set(key, lane)

    for (;;) {
      const past = await failures.get(key)
      const failed = past?.consumedPoints ?? 0
      if (failed >= FAILURES) {
        forget(key)
        return { kind: 'refused', retryAfterSeconds: toSeconds(past) }
      }
      if (lane.count + failed < FAILURES) break
      await new Promise<void>((resolve) => lane.waiting.push(resolve))
    }

    lane.count += 1
    let open = true
    return {
      kind: 'try',
      end(hasFailed) {
        if (!open) return
        open = false
        if (hasFailed) void failures.penalty(key)
        lane.count -= 1
        for (const resume of lane.waiting.splice(0)) resume()
        forget(key)
      },
    }
  }

  function forget(key: string): void {
    const lane = running.get(key)
    if (lane && lane.count === 0 && lane.waiting.length === 0) running.delete(key)
  }

  return { enter }
}

function toSeconds(result: RateLimiterRes | null): number {
  return Math.max(1, Math.ceil((result?.msBeforeNext ?? 0) / 1000))
}
