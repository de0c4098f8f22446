import { ValidationError, type PayloadRequest } from 'payload'
import { toSlug } from '@/shared/slug'
import type { ItemKind } from './kinds'

interface SlugItem {
  slug?: string | null
  code?: string | null
  deletedAt?: string | null
}

interface SlugItemBefore extends SlugItem {
  id: string
  title?: unknown
  publishedAt?: string | null
}

const TRASH_MARK = '~'

/**
 * Gives the item a free slug. One that was typed must be free; one made from the title gets a number when taken,
 * follows the title until the first publication and stays as it is afterwards. A trashed item steps aside (`slug~code`), so that another may
 * have its slug, and takes it back when it returns if it is still free.
 */
export async function settleSlug({
  kind,
  item,
  before,
  title,
  req,
}: {
  kind: ItemKind
  item: SlugItem
  before: SlugItemBefore | undefined
  title: string
  req: PayloadRequest
}): Promise<void> {
  const isTrashed = Boolean(item.deletedAt)
  const typed = item.slug?.trim() ? item.slug : undefined
  const current = (typed ?? before?.slug ?? '').split(TRASH_MARK)[0] ?? ''

  if (isTrashed) {
    item.slug = `${current}${TRASH_MARK}${item.code}`
    return
  }
  const wasTrashed = Boolean(before?.slug?.includes(TRASH_MARK))
  const follows = before ? followsTitle({ before, title }) : false
  if (before && !wasTrashed && current === before.slug && !follows) {
    item.slug = current
    return
  }

  const isChosen = Boolean(typed) && !wasTrashed && (!before || typed !== before.slug)
  const wanted = toSlug(follows ? title : current) || toSlug(title) || String(item.code)
  const id = before?.id
  if (await isFree({ kind, slug: wanted, id, req })) {
    item.slug = wanted
    return
  }
  if (isChosen) throw takenSlug({ kind, slug: wanted, req })
  for (let number = 2; number <= 50; number += 1) {
    const candidate = `${wanted}-${number}`
    if (await isFree({ kind, slug: candidate, id, req })) {
      item.slug = candidate
      return
    }
  }
  item.slug = `${wanted}-${item.code}`
}

/** Made from the old title, never published, and the title has changed: the slug may still change with it. */
function followsTitle({ before, title }: { before: SlugItemBefore; title: string }): boolean {
  if (before.publishedAt || !title || typeof before.title !== 'string') return false
  const old = toSlug(before.title)
  return title !== before.title && Boolean(old) && before.slug?.replace(/-\d+$/, '') === old
}

async function isFree({
  kind,
  slug,
  id,
  req,
}: {
  kind: ItemKind
  slug: string
  id: string | undefined
  req: PayloadRequest
}): Promise<boolean> {
  const taken = await req.payload.db.findOne<{ id: string }>({
    collection: kind,
    where: { slug: { equals: slug } },
    select: { slug: true },
    req,
  })
  return !taken || taken.id === id
}

function takenSlug({
  kind,
  slug,
  req,
}: {
  kind: ItemKind
  slug: string
  req: PayloadRequest
}): ValidationError {
  const message = `ที่อยู่ "${slug}" มีรายการอื่นใช้แล้ว โปรดใช้คำอื่น`
  return new ValidationError({ collection: kind, errors: [{ path: 'slug', message }], req }, req.t)
}
