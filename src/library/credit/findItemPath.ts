import { itemHref } from '@/editorial/kinds'
import type { Certificate } from '@/payload-types'
import { idOf } from '@/shared/idOf'
import { findItemsByRef } from '../lesson/findLessonItems'

/** The page of the item a certificate is about; undefined when visitors do not find it any more. */
export async function findItemPath({
  item,
}: Pick<Certificate, 'item'>): Promise<string | undefined> {
  const value = idOf(item.value)
  const [found] = value ? await findItemsByRef([{ relationTo: item.relationTo, value }]) : []
  return found && itemHref({ kind: found.collection, slug: found.slug ?? '' })
}
