import type { Access, Endpoint, PayloadRequest, Where } from 'payload'
import { refuse } from '@/editorial/refuse'
import { isItemKind } from '@/editorial/kinds'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import type { LinkChecker } from './createLinkChecker'
import type { LinkState } from './linkStates'
import { settleLink, type TellOwners } from './settleLink'

/** A link is asked about at most this often, however many people press. */
const EVERY_MS = 60_000
const PATIENCE_MS = 30_000

export interface CheckAnswer {
  state: LinkState
  message: string
}

interface Link {
  id: string
  url: string
  items?: { relationTo: string; value: unknown }[] | null
}

/** `POST /api/link-checks/{id}/check`: looks again now, for those who may change an item that leads there. */
export const checkLinkEndpoint = ({
  checker,
  tellOwners,
}: {
  checker: LinkChecker
  tellOwners: TellOwners
}): Endpoint => ({
  path: '/:id/check',
  method: 'post',
  async handler(req) {
    const { payload } = req
    if (!req.user) throw refuse('โปรดลงชื่อเข้าใช้ก่อน', 401)
    const id = String(req.routeParams?.id)
    const link = await payload.db.findOne<Link>({
      collection: 'link-checks',
      where: { id: { equals: id } },
      req,
    })
    if (!link) throw refuse('ไม่พบลิงก์นี้ อาจไม่มีเรื่องใดใช้แล้ว', 404)
    if (!(await mayMend({ link, req }))) {
      throw refuse('ตรวจอีกครั้งได้เฉพาะผู้ที่แก้ไขเรื่องที่มีลิงก์นี้ได้', 403)
    }
    if (!(await takeTurn({ id, req }))) {
      throw refuse('เพิ่งตรวจลิงก์นี้ไป โปรดรอ 1 นาทีแล้วลองใหม่', 429)
    }
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const finding = await checker
      .check({ address: link.url, signal })
      .catch(() => ({ kind: 'failing', reason: 'timeout' }) as const)
    const state = await settleLink({ payload, id, finding, now: clock.now(), tellOwners })
    const answer: CheckAnswer = { state: state ?? 'unknown', message: 'ตรวจแล้ว' }
    return Response.json(answer)
  },
})

/** Whether the user may change one of the items, or is its owner: theirs are out of hand while they are live. */
async function mayMend({ link, req }: { link: Link; req: PayloadRequest }): Promise<boolean> {
  for (const { relationTo, value } of link.items ?? []) {
    const id = idOf(value)
    if (!id || !isItemKind(relationTo)) continue
    const access = req.payload.collections[relationTo].config.access.update as Access
    const granted = await access({ req, id })
    if (granted === false) continue
    if (granted === true) return true
    const own: Where = { owner: { equals: req.user?.id } }
    const { totalDocs } = await req.payload.db.count({
      collection: relationTo,
      where: { and: [{ id: { equals: id } }, { or: [granted, own] }] },
      req,
    })
    if (totalDocs > 0) return true
  }
  return false
}

/** Compare and swap on when it was last looked at: of many who press at once, one gets through. */
async function takeTurn({ id, req }: { id: string; req: PayloadRequest }): Promise<boolean> {
  const now = clock.now()
  const before = new Date(now.getTime() - EVERY_MS).toISOString()
  const changed = await req.payload.db.updateOne({
    collection: 'link-checks',
    where: {
      and: [
        { id: { equals: id } },
        {
          or: [{ checkedAt: { exists: false } }, { checkedAt: { less_than: before } }],
        },
      ],
    },
    data: { checkedAt: now.toISOString() },
    options: { atomic: true },
  })
  return Boolean(changed)
}
