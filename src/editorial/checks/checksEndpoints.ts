import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { ITEM_KINDS, type ItemKind } from '../kinds'
import { checkItem } from './checkItem'
import { reasonFor, type Accepted } from './judgeIssues'
import { findStored } from './loadItemToCheck'
import { issueText } from './words'

/** One finding as the form shows it. */
export interface ShownIssue {
  key: string
  field: string
  level: 'block' | 'warn'
  takesReason: boolean
  text: string
  /** What was written for it already. */
  reason: string
}

export interface ChecksAnswer {
  issues: ShownIssue[]
}

/**
 * What stands in the way of publishing an item as it is (GET), or as a form holds it (POST, with an id or for a new
 * one); for those who may read it unpublished. Nothing is saved.
 */
export const checksEndpoints = (kind: ItemKind): Endpoint[] => [
  { path: '/:id/checks', method: 'get', handler: (req) => answer({ kind, req }) },
  { path: '/:id/checks', method: 'post', handler: (req) => answer({ kind, req }) },
  { path: '/checks', method: 'post', handler: (req) => answer({ kind, req }) },
]

async function answer({ kind, req }: { kind: ItemKind; req: PayloadRequest }): Promise<Response> {
  const id = req.routeParams?.id ? String(req.routeParams.id) : undefined
  if (!reachOfRequest(req, 'readUnpublished', ITEM_KINDS[kind].subject)) throw new Forbidden(req.t)
  const form = req.method === 'POST' ? await formData(req) : {}
  const saved = id ? await findSaved({ kind, id, req }) : {}
  const data = { ...saved, ...form } as Record<string, unknown> & { accepted?: Accepted[] }

  const stored = id ? await findStored({ kind, id, req }) : null
  const language = req.i18n.language === 'en' ? 'en' : 'th'
  const issues = (await checkItem({ kind, data, stored, req })).map((issue) => ({
    key: issue.key,
    field: issue.field,
    level: issue.level,
    takesReason: issue.takesReason,
    text: issueText(issue, language),
    reason: reasonFor(issue.key, data.accepted),
  }))
  return Response.json({ issues } satisfies ChecksAnswer, {
    headers: { 'Cache-Control': 'no-store' },
  })
}

async function formData(req: PayloadRequest): Promise<object> {
  const data: unknown = await req.json?.().catch(() => null)
  return data && typeof data === 'object' && !Array.isArray(data) ? data : {}
}

/** @throws NotFound for those who may not read it */
const findSaved = ({ kind, id, req }: { kind: ItemKind; id: string; req: PayloadRequest }) =>
  req.payload.findByID({ collection: kind, id, depth: 0, draft: true, overrideAccess: false, req })
