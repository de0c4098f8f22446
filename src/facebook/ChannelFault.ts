/**
 * What went wrong outside, as far as it matters for what happens next.
 * - `unknown`: it may have happened all the same
 * - `unreachable`: it certainly has not happened; try again later
 * - `throttled`: too much was asked; not before `until`
 * - `blocked`: the Page is kept from posting for a while
 * - `token`, `permission`: somebody must renew a right
 * - `duplicate`: refused as the same as the last post
 * - `content`: refused for what it says or shows
 * - `gone`: the post is not there
 */
export type FaultKind =
  | 'unknown'
  | 'unreachable'
  | 'throttled'
  | 'blocked'
  | 'token'
  | 'permission'
  | 'duplicate'
  | 'content'
  | 'gone'

export const FAULT_KINDS = [
  'unknown',
  'unreachable',
  'throttled',
  'blocked',
  'token',
  'permission',
  'duplicate',
  'content',
  'gone',
] as const satisfies readonly FaultKind[]

/** A request to a channel that failed. The message is for the log, in English, and holds no secret. */
export class ChannelFault extends Error {
  readonly kind: FaultKind
  /** The channel's own number of the error. */
  readonly code: number | undefined
  /** When it may be tried again, where the channel said so. */
  readonly until: Date | undefined

  constructor({
    kind,
    message,
    code,
    until,
  }: {
    kind: FaultKind
    message: string
    code?: number
    until?: Date
  }) {
    super(message)
    this.name = 'ChannelFault'
    this.kind = kind
    this.code = code
    this.until = until
  }
}
