import { idOf } from '@/shared/idOf'
import { collectMedia } from '../collectMedia'
import type { ItemToCheck, LabelledFile } from './ItemToCheck'

export interface MediaUse {
  id: string
  /** Path in the form. */
  field: string
}

/** The files an item uses, each once, with the field in which it is met first. */
export function mediaUses({ th, en }: Pick<ItemToCheck, 'th' | 'en'>): MediaUse[] {
  const rows = (list: string, files: LabelledFile[] | null | undefined) =>
    (files ?? []).map(({ file }, at) => ({ id: idOf(file), field: `${list}.${at}.file` }))
  const uses = [
    { id: idOf(th.cover), field: 'cover' },
    { id: idOf(th.file), field: 'file' },
    ...(th.gallery ?? []).map((file) => ({ id: idOf(file), field: 'gallery' })),
    ...rows('attachments', th.attachments),
    ...rows('files', th.files),
    ...rows('evidence', th.evidence),
    ...[th.body, en.body]
      .flatMap((body) => collectMedia({ body }))
      .map((id) => ({ id, field: 'body' })),
  ]
  const known = new Map<string, MediaUse>()
  for (const { id, field } of uses) if (id && !known.has(id)) known.set(id, { id, field })
  return [...known.values()]
}
