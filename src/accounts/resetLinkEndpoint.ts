import type { Endpoint } from 'payload'
import { refuse } from '@/editorial/refuse'
import { reachOfRequest } from './access'
import { resetHref } from './resetHref'

const VALID_MS = 3_600_000

export interface ResetLinkAnswer {
  link: string
  /** ISO; the link works until then, or until the next one is made. */
  until: string
}

/**
 * `POST /api/users/{id}/reset-link`: a link with which the person sets a new password, for the administrator who
 * asked to hand over. It is in this answer and nowhere else.
 */
export const resetLinkEndpoint: Endpoint = {
  path: '/:id/reset-link',
  method: 'post',
  async handler(req) {
    if (reachOfRequest(req, 'update', 'users') !== 'any') {
      throw refuse('เฉพาะผู้ดูแลระบบเท่านั้นที่สร้างลิงก์ตั้งรหัสผ่านใหม่ได้', 403)
    }
    const id = String(req.routeParams?.id)
    const { payload } = req
    const { docs } = await payload.find({
      collection: 'users',
      where: { id: { equals: id } },
      select: { email: true },
      limit: 1,
      pagination: false,
    })
    if (!docs[0]) throw refuse('ไม่พบผู้ใช้นี้', 404)

    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: docs[0].email },
      disableEmail: true,
      expiration: VALID_MS,
    })
    const until = new Date(Date.now() + VALID_MS).toISOString()
    payload.logger.info({ user: id, by: req.user?.id }, 'link for a new password handed out')
    const answer: ResetLinkAnswer = { link: resetHref(token), until }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
