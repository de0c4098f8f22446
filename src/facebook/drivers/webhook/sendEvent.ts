import type { Clock } from '@/shared/clock'
import { ChannelFault, type FaultKind } from '../../ChannelFault'
import { retryAfter } from '../../graphFaults'
import { toTransportFault } from '../toTransportFault'
import { signEvent } from './signEvent'

export interface WebhookEvent {
  id: string
  type: 'post.published' | 'post.updated' | 'post.removed'
  data: object
}

/** What an answer that is no success means; other 4xx refuse what was sent, all else may have been taken. */
const STATUS_FAULTS: Record<number, FaultKind> = {
  401: 'permission',
  403: 'permission',
  408: 'unknown',
  410: 'permission', // it wants no more of these: the address is to be taken out
  429: 'throttled',
}

/** More of an answer is not read: it holds an id at most. */
const ANSWER_BYTES_MAX = 64 * 1024

/**
 * Sends one event and waits for the answer.
 * @returns the receiver's own id and address of the post, where its answer names them
 * @throws ChannelFault; what the receiver answers is not repeated in it
 */
export async function sendEvent({
  url,
  secret,
  timeoutMs,
  clock,
  event: { id, ...event },
  signal,
}: {
  url: string
  secret: string
  timeoutMs: number
  clock: Clock
  event: WebhookEvent
  signal: AbortSignal
}): Promise<{ id: string | null; url: string | null }> {
  const now = clock.now()
  const body = JSON.stringify({ type: event.type, timestamp: now.toISOString(), data: event.data })
  const tooLong = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/json', ...signEvent({ id, body, secret, now }) },
      body,
      signal: AbortSignal.any([signal, tooLong]),
    })
    if (response.ok) return toAnswer(await readSome(response).catch(() => ''))
    await response.body?.cancel()
    throw toFault({ response, now })
  } catch (error) {
    if (error instanceof ChannelFault) throw error
    throw toTransportFault({ error, isLate: tooLong.aborted, who: 'Webhook' })
  }
}

function toFault({ response, now }: { response: Response; now: Date }): ChannelFault {
  const { status, headers } = response
  const until = retryAfter({ headers, now })
  const message = `Webhook: HTTP ${status}`
  // The letter is for this address and no other.
  if (status >= 300 && status < 400)
    return new ChannelFault({
      kind: 'permission',
      message: `${message}, redirects are not followed`,
      code: status,
    })
  const isBusy = status === 503 && until !== undefined
  const kind = isBusy ? 'throttled' : (STATUS_FAULTS[status] ?? kindOf(status))
  return new ChannelFault({ kind, message, code: status, ...(kind === 'throttled' && { until }) })
}

const kindOf = (status: number): FaultKind =>
  status >= 400 && status < 500 ? 'content' : 'unknown'

async function readSome(response: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > ANSWER_BYTES_MAX) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** It may answer nothing at all. */
function toAnswer(text: string): { id: string | null; url: string | null } {
  try {
    const { id, url } = Object(JSON.parse(text)) as { id?: unknown; url?: unknown }
    return {
      id: typeof id === 'string' && id ? id.slice(0, 200) : null,
      url: typeof url === 'string' && /^https?:\/\//.test(url) ? url : null,
    }
  } catch {
    return { id: null, url: null }
  }
}
