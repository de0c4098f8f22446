import type { FaultKind } from '../ChannelFault'

/** What a fault asks for: look for the post first, wait and send again, or leave it to people. */
export type Failure = 'look' | 'wait' | 'give up'

const FAILURES: Record<FaultKind, Failure> = {
  unknown: 'look',
  duplicate: 'look',
  unreachable: 'wait',
  throttled: 'wait',
  blocked: 'wait',
  token: 'give up',
  permission: 'give up',
  content: 'give up',
  gone: 'give up',
}

export const failureOf = (kind: FaultKind): Failure => FAILURES[kind]
