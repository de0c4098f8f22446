import { ChannelFault } from '../ChannelFault'

/** Failed before a connection stood, so nothing was sent. */
const BEFORE_SENDING = ['connect', 'getaddrinfo']
const BEFORE_SENDING_CODES = ['UND_ERR_CONNECT_TIMEOUT']

/** What a request that got no answer means: whether anything can have arrived is told by the step that failed. */
export function toTransportFault({
  error,
  isLate,
  who,
}: {
  error: unknown
  isLate: boolean
  who: string
}): ChannelFault {
  if (isLate) return new ChannelFault({ kind: 'unknown', message: `${who}: no answer in time` })
  const { code, step } = networkError(error) ?? {}
  if (isBeforeSending({ code, step }))
    return new ChannelFault({ kind: 'unreachable', message: `${who}: not reachable (${code})` })
  const why = code ?? (error instanceof Error ? error.name : 'unknown')
  return new ChannelFault({ kind: 'unknown', message: `${who}: the connection broke (${why})` })
}

const isBeforeSending = ({ code, step }: { code?: string; step?: string }): boolean =>
  BEFORE_SENDING.includes(step ?? '') || BEFORE_SENDING_CODES.includes(code ?? '')

/** `ECONNREFUSED` and the like stand in the cause of fetch's own error; of several addresses the first speaks. */
function networkError(error: unknown): { code: string; step?: string } | undefined {
  if (!error || typeof error !== 'object') return undefined
  const { code, syscall, errors, cause } = error as Record<string, unknown>
  if (Array.isArray(errors) && errors.length > 0) return networkError(errors[0])
  if (typeof code !== 'string') return networkError(cause)
  return { code, step: typeof syscall === 'string' ? syscall : undefined }
}
