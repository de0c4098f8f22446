import type { Payload } from 'payload'
import { clock } from '@/shared/clock'
import { readChannel } from '../channelState'
import { HEALTH_FAULTS, isFatal, parseFaults, SOURCE_FAULTS } from './healthFaults'
import { readTokenInForce } from './pageToken'
import { readQueue } from './readQueue'

const STUCK_MS = 30 * 60_000

/** How posting to Facebook is, in a line for `/api/ready`: what stands in its way, and whether something waits. */
export async function readReadiness({
  payload,
}: {
  payload: Payload
}): Promise<{ state: 'ok' | 'degraded'; detail?: string }> {
  const state = await readChannel({ payload, channel: 'facebook' })
  const { source } = await readTokenInForce({ payload })
  const plain = SOURCE_FAULTS[source]
  const faults = parseFaults(state?.fault).filter(isFatal)
  const [fault] = plain ? [plain] : faults
  const details = fault ? [HEALTH_FAULTS[fault].th] : []

  const { length, oldest } = await readQueue({ payload })
  const now = clock.now().getTime()
  const waitedMs = oldest ? now - oldest.getTime() : 0
  if (waitedMs > STUCK_MS) {
    const minutes = Math.floor(waitedMs / 60_000)
    details.push(`มีโพสต์รอส่ง ${length} รายการ นานที่สุด ${waited(minutes)}`)
  }
  return details.length === 0 ? { state: 'ok' } : { state: 'degraded', detail: details.join(' · ') }
}

const waited = (minutes: number): string =>
  minutes < 120 ? `${minutes} นาที` : `${Math.floor(minutes / 60)} ชั่วโมง`
