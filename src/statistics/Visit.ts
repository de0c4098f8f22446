import type { Counted } from './DailyCounts'
import type { CountedAddress } from './countedAddress'

/** That somebody looked at something: what, and in which way. Of who it was nothing is left. */
export interface Visit {
  address: CountedAddress
  counted: Counted
}
