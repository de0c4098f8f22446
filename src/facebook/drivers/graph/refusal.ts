import { ChannelFault } from '../../ChannelFault'
import { graphFault, throttledUntil } from '../../graphFaults'

/**
 * The fault that an answer of Facebook's is. Codes say what it means; its words are kept for the log, without secrets.
 * An answer without an error of Facebook's comes from something on the way: what happened is unknown.
 */
export function refusal({
  status,
  headers,
  answer,
  redact,
  now,
}: {
  status: number
  headers: Headers
  answer: Record<string, unknown> | null
  redact: (text: string) => string
  now: Date
}): ChannelFault {
  const error = answer?.error as Record<string, unknown> | undefined
  if (!error || typeof error !== 'object')
    return new ChannelFault({
      kind: 'unknown',
      message: `Facebook: HTTP ${status} without an answer`,
    })
  const code = toNumber(error.code)
  const subcode = toNumber(error.error_subcode)
  const kind = graphFault({ code, subcode, status })
  const words = [
    `Facebook: HTTP ${status}`,
    code !== undefined && `code ${code}`,
    subcode !== undefined && `subcode ${subcode}`,
    typeof error.type === 'string' && error.type,
    typeof error.fbtrace_id === 'string' && `trace ${error.fbtrace_id}`,
    typeof error.message === 'string' && error.message,
  ]
  return new ChannelFault({
    kind,
    message: redact(words.filter(Boolean).join(', ')),
    code,
    until: kind === 'throttled' ? throttledUntil({ headers, now }) : undefined,
  })
}

const toNumber = (value: unknown): number | undefined => {
  const number = typeof value === 'string' ? Number(value) : value
  return typeof number === 'number' && Number.isInteger(number) ? number : undefined
}
