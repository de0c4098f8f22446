import type { Endpoint, PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import type { Label } from '@/shared/label'
import { findRow, isLive } from './hooks/liveRow'
import { publishRight, type WrittenItem } from './hooks/publishRight'
import { requireReader } from './hooks/requireReader'
import { ITEM_KINDS, type ItemKind } from './kinds'
import { refuse } from './refuse'
import { rightForStep, STAGES, type Stage } from './stages'
import { STEP_WORDS } from './stepWords'

type Why = keyof typeof STEP_WORDS

export interface OpenStep {
  to: Exclude<Stage, 'draft'>
  allowed: boolean
  why?: Why
  whyText?: Label
}

export interface StepsAnswer {
  /** Of the newest version; `draft` for an item that is still to be made. */
  stage: Stage
  /** ISO; since when it is at its stage. */
  since: string | null
  remark: string | null
  /** A published row stands behind it. */
  isLive: boolean
  steps: OpenStep[]
}

interface Newest extends WrittenItem {
  stage: Stage
  steppedAt?: string | null
  remark?: string | null
}

/**
 * `GET /api/{kind}/{id}/steps`: where an item stands, and which steps are open to the person who asks; `new` in
 * place of an id for one that is still to be made. The steps themselves ask again.
 */
export const stepsEndpoint = (kind: ItemKind): Endpoint => ({
  path: '/:id/steps',
  method: 'get',
  async handler(req) {
    if (!req.user) throw refuse('โปรดเข้าสู่ระบบก่อน', 401)
    const id = String(req.routeParams?.id)
    const item = id === 'new' ? undefined : await findNewest({ kind, id, req })
    const live = item ? isLive(await findRow({ kind, id, req })) : false
    const steps: OpenStep[] = []
    for (const to of STAGES) {
      if (to === 'draft' || (to === item?.stage && to !== 'published')) continue
      const right = rightForStep({ from: item?.stage, to, isLive: live })
      if (!right || right === 'update') continue
      const why =
        right === 'publish'
          ? (await publishRight({ kind, before: item, req })).fault
          : reachOfRequest(req, right, ITEM_KINDS[kind].subject)
            ? null
            : 'noRight'
      steps.push({
        to,
        allowed: !why,
        ...(why ? { why, whyText: STEP_WORDS[why] } : {}),
      })
    }
    const answer: StepsAnswer = {
      stage: item?.stage ?? 'draft',
      since: item?.steppedAt ?? null,
      remark: item?.remark ?? null,
      isLive: live,
      steps,
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
})

async function findNewest({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<Newest> {
  await requireReader({ kind, id, req })
  const doc = await req.payload.findByID({
    collection: kind,
    id,
    draft: true,
    depth: 0,
    trash: true,
    showHiddenFields: true,
    select: { stage: true, steppedAt: true, remark: true, owner: true, changedBy: true },
    req,
  })
  return doc as Newest
}
