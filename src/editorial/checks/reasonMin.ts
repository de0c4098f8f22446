/** Characters of a reason that lifts a block: long enough to say something. */
export const REASON_MIN = 10
