import type { Endpoint, PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { inTransaction } from '@/database/inTransaction'
import { recordAudit } from '@/editorial/audit/recordAudit'
import { refuse } from '@/editorial/refuse'
import { clock } from '@/shared/clock'
import { enqueueHealth, isChecking } from './careMessages'
import { readChannel } from '../channelState'
import { forgetToken, keepToken, parseToken } from './pageToken'
import { countStuck, orderStuck } from './stuckPosts'

export interface ConnectionAnswer {
  /** A check is under way. */
  isChecking: boolean
  /** ISO; null before the first. */
  checkedAt: string | null
}

export interface KeptAnswer {
  message: string
  /** Posts that a new token may help. */
  stuck: number
}

/** `PUT` or `POST /api/facebook/token` `{ token }`: keeps it sealed and has it checked. It is in no answer. */
async function takeToken(req: PayloadRequest): Promise<Response> {
  const by = requireAdmin(req)
  const body = (await req.json?.().catch(() => null)) as { token?: unknown } | null
  const token = parseToken(body?.token)
  if (!token) {
    throw refuse(
      'ข้อความที่วางไม่ใช่โทเคน: โทเคนเป็นตัวอักษรและตัวเลขติดกันยาว 20 ตัวขึ้นไป ไม่มีเว้นวรรค โทเคนเดิมยังอยู่',
    )
  }
  const at = clock.now()
  await asOne({
    req,
    async work(one) {
      await keepToken({ token, by, at, req: one })
      await recordAudit({ entry: { action: 'tokenKept', ...CONNECTION }, req: one })
      await enqueueHealth({ mark: at.toISOString(), payload: req.payload, req: one })
    },
  })
  const stuck = await countStuck({ payload: req.payload })
  const answer: KeptAnswer = { message: 'เก็บโทเคนแล้ว กำลังตรวจ', stuck }
  return Response.json(answer, NOT_KEPT)
}

/** `DELETE /api/facebook/token`: forgets the one that was entered. */
async function dropToken(req: PayloadRequest): Promise<Response> {
  requireAdmin(req)
  const mark = clock.now().toISOString()
  await asOne({
    req,
    async work(one) {
      await forgetToken({ req: one })
      await recordAudit({ entry: { action: 'tokenForgotten', ...CONNECTION }, req: one })
      await enqueueHealth({ mark, payload: req.payload, req: one })
    },
  })
  return Response.json({ message: 'ลบโทเคนแล้ว' }, NOT_KEPT)
}

/** `POST /api/facebook/check`: has the connection checked now; one that is under way is the same check. */
async function checkNow(req: PayloadRequest): Promise<Response> {
  requireAdmin(req)
  const { payload } = req
  if (!(await isChecking({ payload })))
    await enqueueHealth({ mark: clock.now().toISOString(), payload })
  return Response.json({ message: 'กำลังตรวจ' }, NOT_KEPT)
}

/** `GET /api/facebook/connection`: how far a check is, for those who look after posts. */
async function tellConnection(req: PayloadRequest): Promise<Response> {
  if (!reachOfRequest(req, 'readUnpublished', 'crossPosts')) {
    throw refuse('ท่านไม่มีสิทธิ์ดูการเชื่อมต่อ Facebook', 403)
  }
  const { payload } = req
  const state = await readChannel({ payload, channel: 'facebook' })
  const answer: ConnectionAnswer = {
    isChecking: await isChecking({ payload }),
    checkedAt: state?.checkedAt ?? null,
  }
  return Response.json(answer, NOT_KEPT)
}

/** `POST /api/facebook/stuck`: orders anew what could not be posted for want of a right. */
async function sendStuck(req: PayloadRequest): Promise<Response> {
  requireAdmin(req)
  const ordered = await asOne({ req, work: (one) => orderStuck({ req: one }) })
  return Response.json({ message: `สั่งส่งใหม่แล้ว ${ordered} รายการ`, ordered }, NOT_KEPT)
}

export const connectionEndpoints: Endpoint[] = [
  { path: '/facebook/token', method: 'put', handler: takeToken },
  { path: '/facebook/token', method: 'post', handler: takeToken },
  { path: '/facebook/token', method: 'delete', handler: dropToken },
  { path: '/facebook/check', method: 'post', handler: checkNow },
  { path: '/facebook/connection', method: 'get', handler: tellConnection },
  { path: '/facebook/stuck', method: 'post', handler: sendStuck },
]

const CONNECTION = { kind: 'facebook-settings', document: '' }
const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } }

/** @returns the id of the administrator */
function requireAdmin(req: PayloadRequest): string {
  if (!req.user) throw refuse('โปรดเข้าสู่ระบบก่อน', 401)
  if (reachOfRequest(req, 'update', 'settings') !== 'any') {
    throw refuse('เฉพาะผู้ดูแลระบบเท่านั้นที่ดูแลการเชื่อมต่อ Facebook ได้', 403)
  }
  return req.user.id
}

/** In one transaction, on record as this person's. */
const asOne = <T>({
  req,
  work,
}: {
  req: PayloadRequest
  work: (one: PayloadRequest) => Promise<T>
}): Promise<T> =>
  inTransaction({
    payload: req.payload,
    work(one) {
      one.user = req.user
      return work(one)
    },
  })
