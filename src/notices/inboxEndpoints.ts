import type { Endpoint, Payload, Where } from 'payload'
import { refuse } from '@/editorial/refuse'
import { clock } from '@/shared/clock'
import { leadOn } from './leadOn'
import { noticeHref } from './noticeHref'

/** `POST /api/inbox/read`: marks the asker's notices as read; those in `ids`, or all when left out. */
const readEndpoint: Endpoint = {
  path: '/read',
  method: 'post',
  async handler(req) {
    if (!req.user) throw refuse('โปรดเข้าสู่ระบบก่อน', 401)
    const body = (await req.json?.().catch(() => null)) as { ids?: unknown } | null
    const ids = body?.ids
    if (ids !== undefined && !(Array.isArray(ids) && ids.every((id) => typeof id === 'string'))) {
      throw refuse('ids ต้องเป็นรายการของรหัส')
    }
    const among: Where[] = ids ? [{ id: { in: ids } }] : []
    await markRead({ payload: req.payload, user: req.user.id, among })
    return Response.json({ message: 'อ่านแล้ว' }, NOT_KEPT)
  },
}

/** `GET /api/inbox/{id}/open`: marks one of the asker's notices as read and leads to what it is about. */
const openEndpoint: Endpoint = {
  path: '/:id/open',
  method: 'get',
  async handler(req) {
    const id = String(req.routeParams?.id)
    const { admin } = req.payload.config.routes
    if (!req.user) {
      const back = encodeURIComponent(`${admin}/collections/inbox/${id}`)
      return redirect(`${admin}/login?redirect=${back}`)
    }
    const notice = await req.payload.findByID({
      collection: 'inbox',
      id,
      depth: 0,
      select: { kind: true, document: true },
      overrideAccess: false,
      user: req.user,
    })
    await markRead({ payload: req.payload, user: req.user.id, among: [{ id: { equals: id } }] })
    return redirect(noticeHref({ admin, ...(await leadOn({ payload: req.payload, notice })) }))
  },
}

export const inboxEndpoints: Endpoint[] = [readEndpoint, openEndpoint]

const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } }

const redirect = (href: string) =>
  new Response(null, { status: 303, headers: { Location: href, 'Cache-Control': 'no-store' } })

/** Of this person's alone, whoever's the ids are; what was read before keeps its time. */
async function markRead({
  payload,
  user,
  among,
}: {
  payload: Payload
  user: string
  among: Where[]
}): Promise<void> {
  await payload.db.updateMany({
    collection: 'inbox',
    where: { and: [{ to: { equals: user } }, { readAt: { exists: false } }, ...among] },
    data: { readAt: clock.now().toISOString() },
  })
}
