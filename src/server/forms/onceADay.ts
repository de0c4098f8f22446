import type { Clock } from '@/shared/clock'
import { createSecretHash } from '@/shared/secretHash'
import { limitKey } from '../visitorAddress'
import { thaiPath, type FormAddress } from './formAddresses'

interface Sent {
  at: FormAddress
  /** The visitor's address. */
  visitor: string
  /** The same for the same form sent twice. */
  key: string
}

/** Which forms that are taken once a day from each address were sent today. */
export interface OnceADay {
  /** Whether another form for the same thing came from there in the last 24 hours. */
  isUsedUp(sent: Sent): boolean
  remember(sent: Sent): void
}

const DAY_MS = 24 * 60 * 60_000
const KEPT_MAX = 100_000

/** Neither address nor page is kept, only a hash of both; with the process everything is forgotten. */
export function createOnceADay({ clock }: { clock: Clock }): OnceADay {
  const hashOf = createSecretHash()
  /** Oldest first. */
  const taken = new Map<string, { key: string; until: number }>()
  const placeOf = ({ at, visitor }: Sent) => hashOf(at.form, thaiPath(at.path), limitKey(visitor))

  return {
    isUsedUp(sent) {
      const before = sent.at.isOnceADay ? taken.get(placeOf(sent)) : undefined
      return before !== undefined && before.key !== sent.key && clock.now().getTime() < before.until
    },
    remember(sent) {
      if (!sent.at.isOnceADay) return
      const now = clock.now().getTime()
      for (const [place, { until }] of taken) {
        if (now < until && taken.size < KEPT_MAX) break
        taken.delete(place)
      }
      taken.set(placeOf(sent), { key: sent.key, until: now + DAY_MS })
    },
  }
}
