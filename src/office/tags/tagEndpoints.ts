import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { reachOfRequest } from '@/accounts/access'
import { refuse } from '@/editorial/refuse'
import { countUses } from './countUses'
import { findTagged } from './findTagged'
import { mergeTags } from './mergeTags'
import { similarTags, type SimilarTags } from './similarTags'

const TAGS_MAX = 2_000

const order = z.object({
  into: z.string().min(1),
  from: z.array(z.string().min(1)).min(1).max(50),
  /** Only count what would change. */
  preview: z.boolean().optional(),
})

export interface MergeAnswer {
  /** How many items change. */
  items: number
  message: string
}

export interface SimilarAnswer {
  groups: SimilarTags[]
}

/** `POST /api/tags/merge` `{ into, from, preview }`: makes one tag of several, or says how many items that changes. */
export const mergeTagsEndpoint: Endpoint = {
  path: '/merge',
  method: 'post',
  async handler(req) {
    requireKeeper(req)
    const parsed = order.safeParse(await req.json?.().catch(() => undefined))
    if (!parsed.success) throw refuse('ต้องระบุ into (ป้ายที่เก็บไว้) และ from (ป้ายที่รวมเข้ามา)')
    const { into, preview } = parsed.data
    const from = [...new Set(parsed.data.from)]
    const { payload, user } = req
    const answer: MergeAnswer = preview
      ? { items: (await findTagged({ payload, tags: from })).length, message: 'ยังไม่ได้รวม' }
      : { items: await mergeTags({ payload, into, from, user }), message: 'รวมป้ายแล้ว' }
    return Response.json(answer)
  },
}

/** `GET /api/tags/similar`: tags that look as if they were one, and how often each is used. */
export const similarTagsEndpoint: Endpoint = {
  path: '/similar',
  method: 'get',
  async handler(req) {
    requireKeeper(req)
    const { docs } = await req.payload.find({
      collection: 'tags',
      depth: 0,
      limit: TAGS_MAX,
      pagination: false,
      locale: 'th',
      select: { title: true, slug: true },
      overrideAccess: false,
      req,
    })
    const uses = await countUses(req.payload)
    const tags = docs.map(({ id, title, slug }) => ({
      id,
      title: title ?? '',
      slug: slug ?? '',
      uses: uses.get(id) ?? 0,
    }))
    const answer: SimilarAnswer = { groups: similarTags(tags) }
    return Response.json(answer)
  },
}

function requireKeeper(req: PayloadRequest): void {
  if (!req.user) throw refuse('โปรดลงชื่อเข้าใช้ก่อน', 401)
  if (reachOfRequest(req, 'update', 'tags') !== 'any') {
    throw refuse('การรวมป้ายเป็นของผู้ดูแลป้าย (ประชาสัมพันธ์ บรรณารักษ์ ผู้อำนวยการกลุ่ม)', 403)
  }
}
