import type { Where } from 'payload'
import { idOf } from '@/shared/idOf'

/** Items of the same kind with a tag in common, else of the same category; undefined when nothing says what is alike. */
export function whereAlike({
  id,
  tags,
  category,
}: {
  id: string
  tags?: unknown[] | null
  category?: string | null
}): Where | undefined {
  const ids = (tags ?? []).map(idOf).filter((tag) => tag !== undefined)
  const isOther: Where = { id: { not_equals: id } }
  if (ids.length > 0) return { and: [isOther, { tags: { in: ids } }] }
  return category ? { and: [isOther, { category: { equals: category } }] } : undefined
}
