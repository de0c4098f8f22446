import { ValidationError, type CollectionBeforeValidateHook, type PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { idOf } from '@/shared/idOf'
import { clock } from '@/shared/clock'
import { makeShortCode } from '@/shared/shortCode'
import { fiscalYear } from '@/shared/thaiDate'
import { ITEM_KINDS, type ItemKind } from '../kinds'
import { refuse } from '../refuse'
import { settleSlug } from '../settleSlug'

interface ItemData {
  title?: string | { th?: string }
  slug?: string | null
  code?: string | null
  owner?: unknown
  unit?: unknown
  stage?: string
  publishedAt?: string | null
  issuedOn?: string | null
  fiscalYear?: number | null
  deletedAt?: string | null
}

/** Fills what an item gets by itself: slug, code, owner, unit, and when published `publishedAt` and its fiscal year. */
export const completeItem: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  if (!data) return data
  const kind = collection.slug as ItemKind
  const item = data as ItemData
  const before = (operation === 'update' ? originalDoc : undefined) as
    (ItemData & { id: string }) | undefined

  if (!before && req.locale && !['th', 'all'].includes(req.locale)) {
    throw refuse('ต้องเขียนฉบับภาษาไทยก่อน แล้วจึงเพิ่มภาษาอังกฤษ')
  }
  const title = thaiTitle(item)
  if (title !== undefined && !title.trim() && req.locale !== 'en') throw blankTitle(kind, req)
  if (!before && title === undefined) throw blankTitle(kind, req)

  if (before) {
    item.code = before.code ?? item.code
    keepOwner({ item, before, kind, req })
  } else {
    item.code = item.code && !req.user ? item.code : makeShortCode(ITEM_KINDS[kind].letter)
    stampOwner({ item, kind, req })
  }
  // Only the Thai title makes an address, yet one that comes with another language is looked at like any.
  const slugTitle = req.locale === 'en' ? '' : (title ?? '')
  await settleSlug({ kind, item, before, title: slugTitle, req })

  if (item.stage === 'published' && !item.publishedAt) item.publishedAt = clock.now().toISOString()
  const yearFrom = kind === 'announcements' ? (item.issuedOn ?? item.publishedAt) : item.publishedAt
  item.fiscalYear = yearFrom ? fiscalYear(yearFrom) : null
  return data
}

/** Only those who edit everything may write in another's name. */
function stampOwner({
  item,
  kind,
  req,
}: {
  item: ItemData
  kind: ItemKind
  req: PayloadRequest
}): void {
  if (!req.user) return
  const editsAll = reachOfRequest(req, 'update', ITEM_KINDS[kind].subject) === 'any'
  if (!editsAll || !item.owner) item.owner = req.user.id
  if (!editsAll || !item.unit) item.unit = idOf(req.user.unit)
}

/** Nor give away what is theirs: an item handed over would be one that nobody wrote. */
function keepOwner({
  item,
  before,
  kind,
  req,
}: {
  item: ItemData
  before: ItemData
  kind: ItemKind
  req: PayloadRequest
}): void {
  if (!req.user || reachOfRequest(req, 'update', ITEM_KINDS[kind].subject) === 'any') return
  item.owner = idOf(before.owner)
  item.unit = idOf(before.unit)
}

function thaiTitle({ title }: ItemData): string | undefined {
  if (title == null) return undefined
  return typeof title === 'string' ? title : (title.th ?? '')
}

function blankTitle(kind: ItemKind, req: PayloadRequest): ValidationError {
  return new ValidationError(
    { collection: kind, errors: [{ path: 'title', message: 'โปรดกรอกชื่อเรื่อง' }], req },
    req.t,
  )
}
