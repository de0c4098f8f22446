import type { Payload } from 'payload'
import { newestNumber } from '@/changes/recordChange'
import { findOverdue } from '@/editorial/findOverdue'
import type { ReadyReport } from '@/server/sitePort'
import { clock } from '@/shared/clock'

/** What `/api/ready` tells: whether pages can be served, and every part that is down or degraded. */
export async function ready({ payload }: { payload: Payload }): Promise<ReadyReport> {
  try {
    await newestNumber({ payload })
    return {
      database: true,
      parts: {
        database: { state: 'ok' },
        outbox: await outboxState(payload),
        schedule: await scheduleState(payload),
      },
    }
  } catch {
    return { database: false, parts: { database: { state: 'down', detail: 'อ่านฐานข้อมูลไม่ได้' } } }
  }
}

async function outboxState(payload: Payload): Promise<ReadyReport['parts'][string]> {
  const { totalDocs } = await payload.count({
    collection: 'outbox',
    where: { state: { equals: 'dead' } },
  })
  if (totalDocs === 0) return { state: 'ok' }
  return { state: 'degraded', detail: `มีงานส่งออกที่ส่งไม่สำเร็จ ${totalDocs} รายการ` }
}

async function scheduleState(payload: Payload): Promise<ReadyReport['parts'][string]> {
  const overdue = await findOverdue({ payload, now: clock.now() })
  if (overdue.length === 0) return { state: 'ok' }
  return { state: 'degraded', detail: `มีเรื่องที่เลยเวลาแล้วยังไม่ขึ้น ${overdue.length} รายการ` }
}
