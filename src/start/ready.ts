import type { Payload } from 'payload'
import { newestNumber } from '@/changes/recordChange'
import { findOverdue } from '@/editorial/findOverdue'
import type { ReadyReport } from '@/server/sitePort'
import { env } from '@/env'
import { readReadiness } from '@/facebook/care/readReadiness'
import { isDrift, type Drift } from '@/search/compareIndex'
import { getSearch } from '@/search/searchPort'
import { clock } from '@/shared/clock'
import { fileSize } from '@/shared/fileSize'
import { freeBytes } from '@/uploads/receive/refuseWithoutRoom'
import { isScannerUp } from '@/uploads/virus/isScannerUp'

type Part = ReadyReport['parts'][string]

/** What `/api/ready` tells: whether pages can be served, and every part that is down or degraded. */
export async function ready({
  payload,
  lastDrift = {},
}: {
  payload: Payload
  /** What the last comparison of the indexes found, by engine. */
  lastDrift?: Record<string, Drift>
}): Promise<ReadyReport> {
  try {
    await newestNumber({ payload })
    return {
      database: true,
      parts: {
        database: { state: 'ok' },
        outbox: await outboxState(payload),
        schedule: await scheduleState(payload),
        disk: await diskState(),
        search: await searchState(lastDrift),
        ...(await virusScanner()),
        ...(env.facebook.mode === 'live' ? { facebook: await readReadiness({ payload }) } : {}),
      },
    }
  } catch {
    return { database: false, parts: { database: { state: 'down', detail: 'อ่านฐานข้อมูลไม่ได้' } } }
  }
}

async function outboxState(payload: Payload): Promise<Part> {
  const { totalDocs } = await payload.count({
    collection: 'outbox',
    where: { state: { equals: 'dead' } },
  })
  if (totalDocs === 0) return { state: 'ok' }
  return { state: 'degraded', detail: `มีงานส่งออกที่ส่งไม่สำเร็จ ${totalDocs} รายการ` }
}

async function scheduleState(payload: Payload): Promise<Part> {
  const overdue = await findOverdue({ payload, now: clock.now() })
  if (overdue.length === 0) return { state: 'ok' }
  return { state: 'degraded', detail: `มีเรื่องที่เลยเวลาแล้วยังไม่ขึ้น ${overdue.length} รายการ` }
}

/** Uploads stop at the reserve; at twice the reserve somebody should know. */
async function diskState(): Promise<Part> {
  const free = await freeBytes()
  if (free >= 2 * env.diskReserveBytes) return { state: 'ok' }
  const left = `พื้นที่เก็บไฟล์เหลือ ${fileSize(free)}`
  return free < env.diskReserveBytes
    ? { state: 'down', detail: `${left} รับไฟล์ใหม่ไม่ได้` }
    : { state: 'degraded', detail: `${left} ใกล้เต็ม` }
}

/** The embedded index answers whatever happens outside; what the last comparison had to repair is told until the next. */
async function searchState(lastDrift: Record<string, Drift>): Promise<Part> {
  try {
    const { fault } = await getSearch().state()
    if (fault) return { state: 'degraded', detail: fault }
  } catch {
    return { state: 'down', detail: 'ดัชนีค้นหาในเครื่องไม่ตอบ' }
  }
  const repaired = Object.values(lastDrift).filter(isDrift)
  const items = repaired.reduce((sum, drift) => sum + drift.missing + drift.stale + drift.extra, 0)
  return items === 0
    ? { state: 'ok' }
    : { state: 'ok', detail: `การเทียบดัชนีค้นหาครั้งล่าสุดแก้ไขแล้ว ${items} รายการ` }
}

async function virusScanner(): Promise<{ virusScanner?: Part }> {
  const isUp = await isScannerUp()
  if (isUp === undefined) return {}
  const down: Part = { state: 'down', detail: 'ระบบตรวจไวรัสไม่ตอบ รับไฟล์ใหม่ไม่ได้' }
  return { virusScanner: isUp ? { state: 'ok' } : down }
}
