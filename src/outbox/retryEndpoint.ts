import type { Endpoint } from 'payload'
import { refuse } from '@/editorial/refuse'
import { clock } from '@/shared/clock'
import { maySendAgain } from './outboxAccess'

/**
 * `POST /api/outbox/{id}/retry`: a row that died, or waits for its next try, is due at once, its tries counted anew.
 * One that is being delivered or is done stays as it is.
 */
export const retryEndpoint: Endpoint = {
  path: '/:id/retry',
  method: 'post',
  async handler(req) {
    const { payload, user } = req
    if (!user) throw refuse('โปรดเข้าสู่ระบบก่อน', 401)
    const id = String(req.routeParams?.id)
    const row = await payload.findByID({
      collection: 'outbox',
      id,
      depth: 0,
      select: { channel: true },
      overrideAccess: false,
      user,
    })
    if (!maySendAgain(req, row.channel)) throw refuse('ท่านไม่มีสิทธิ์สั่งส่งงานนี้ใหม่', 403)

    const changed = await payload.db.updateOne({
      collection: 'outbox',
      where: { and: [{ id: { equals: id } }, { state: { in: ['dead', 'waiting'] } }] },
      data: { state: 'waiting', tries: 0, dueAt: clock.now().toISOString(), reason: null },
      options: { atomic: true },
    })
    if (!changed) throw refuse('งานนี้กำลังส่งหรือส่งแล้ว จึงไม่ได้สั่งส่งใหม่', 409)
    payload.logger.info({ row: id, channel: row.channel, by: user.id }, 'outbox: to be sent again')
    return Response.json({ message: 'สั่งส่งใหม่แล้ว' })
  },
}
