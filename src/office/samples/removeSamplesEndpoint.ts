import type { Endpoint } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { refuse } from '@/editorial/refuse'

/** The button on the administrator's dashboard. */
export const removeSamplesEndpoint: Endpoint = {
  path: '/samples/remove',
  method: 'post',
  async handler(req) {
    if (reachOfRequest(req, 'update', 'settings') !== 'any') {
      throw refuse('เฉพาะผู้ดูแลระบบเท่านั้นที่นำเนื้อหาตัวอย่างออกได้', 403)
    }
    const { removeSamples } = await import('./removeSamples')
    const removed = await removeSamples({ payload: req.payload })
    return Response.json({ removed })
  },
}
