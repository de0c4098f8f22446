import { Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { ITEM_KINDS, type PagedKind } from '@/editorial/kinds'
import { readItem, toItem, type ItemRow, type PostedItem } from '../readItem'
import { previewPost } from './previewPost'

/** What a form may tell; all else is as it was saved. */
const FROM_FORM = [
  'title',
  'summary',
  'tags',
  'cover',
  'gallery',
  'facebook',
  'visibility',
  'publishedAt',
  'expiresAt',
] as const
/** A post is written in Thai, whatever language the form shows. */
const IN_THAI = new Set<string>(['title', 'summary'])

/**
 * `POST /api/{kind}/{id}/facebook-preview`: how the post of an item would look as a form holds it; without an id for
 * an item that is still to be made. For those who may read the item in the admin; nothing is saved.
 */
export const previewEndpoints = (kind: PagedKind): Endpoint[] => [
  { path: '/:id/facebook-preview', method: 'post', handler: (req) => answer({ kind, req }) },
  { path: '/facebook-preview', method: 'post', handler: (req) => answer({ kind, req }) },
]

async function answer({ kind, req }: { kind: PagedKind; req: PayloadRequest }): Promise<Response> {
  const { subject } = ITEM_KINDS[kind]
  if (!reachOfRequest(req, 'readUnpublished', subject)) throw new Forbidden(req.t)
  const item = await findForm({ kind, req })
  return Response.json(await previewPost({ item, req }), {
    headers: { 'Cache-Control': 'no-store' },
  })
}

async function findForm({
  kind,
  req,
}: {
  kind: PagedKind
  req: PayloadRequest
}): Promise<PostedItem> {
  const id = req.routeParams?.id ? String(req.routeParams.id) : undefined
  const form = await readForm(req)
  if (!id) return toItem({ kind, row: { id: 'new', code: codeOfNone(kind), ...form } })
  const saved = await findSaved({ kind, id, req })
  const live = await readItem({ kind, id, req })
  // A revision under way has a stage of its own; what counts is whether the item is out.
  const stage = live?.stage === 'published' ? live.stage : saved.stage
  return toItem({ kind, row: { ...saved, ...form, id, code: saved.code, stage } })
}

/** In place of a code that is made when the item is saved. */
const codeOfNone = (kind: PagedKind): string => `${ITEM_KINDS[kind].letter}0000000`

/** @throws NotFound for those who may not read it */
const findSaved = async ({ kind, id, req }: { kind: PagedKind; id: string; req: PayloadRequest }) =>
  (await req.payload.findByID({
    collection: kind,
    id,
    depth: 0,
    draft: true,
    trash: true,
    locale: 'th',
    overrideAccess: false,
    user: req.user,
  })) as ItemRow

async function readForm(req: PayloadRequest): Promise<Partial<ItemRow>> {
  const data: unknown = await req.json?.().catch(() => null)
  if (!data || typeof data !== 'object' || Array.isArray(data)) return {}
  const told = Object.entries(data).filter(
    ([name]) =>
      FROM_FORM.some((known) => known === name) && !(req.locale === 'en' && IN_THAI.has(name)),
  )
  return readable(Object.fromEntries(told))
}

/** A form holds what its fields hold; another sender's rubbish is left out. */
function readable(form: Record<string, unknown>): Partial<ItemRow> {
  const { tags, gallery, facebook, cover, ...texts } = form
  const kept = Object.entries(texts).filter(
    ([, value]) => value === null || typeof value === 'string',
  )
  return {
    ...Object.fromEntries(kept),
    ...(tags === undefined ? {} : { tags: Array.isArray(tags) ? tags : [] }),
    ...(gallery === undefined ? {} : { gallery: Array.isArray(gallery) ? gallery : [] }),
    ...(cover === undefined ? {} : { cover }),
    ...(facebook && typeof facebook === 'object' ? { facebook: toChoice(facebook) } : {}),
  }
}

function toChoice(facebook: object): NonNullable<PostedItem['facebook']> {
  const { share, message, mode, at } = facebook as Record<string, unknown>
  return {
    share: share === true,
    message: typeof message === 'string' ? message : null,
    mode: mode === 'link' || mode === 'photos' ? mode : null,
    at: typeof at === 'string' ? at : null,
  }
}
