import { ITEM_KINDS } from '@/editorial/kinds'
import { parseShortCode } from '@/shared/shortCode'
import type { RawParams } from '@/site/parseParams'
import { findCollectionByCode } from '../collections/queries'
import { findItemsByCode, type LessonItem } from '../lesson/findLessonItems'
import { lessonHref, parseLesson } from '../lesson/lessonAddress'
import { LESSON_WORDS } from '../lesson/words'

/** Items that are handed over together: a list of a teacher's, a collection, or one item. */
export interface Kit {
  title: string
  /** The address of its page, as a path. */
  path: string
  items: LessonItem[]
}

/**
 * The items that an archive or a sheet is asked for by name: a short code, or `lesson` with the list in the
 * parameters. Null when there is nothing of it that visitors find in the library.
 */
export async function findKit({
  name,
  params,
}: {
  name: string
  params: RawParams
}): Promise<Kit | null> {
  if (name === 'lesson') {
    const lesson = parseLesson(params)
    const items = await findItemsByCode(lesson.codes)
    const title = lesson.title || LESSON_WORDS.lesson.th
    // Once more from the items: what is not there is not in its address either.
    const codes = items.map(({ code }) => code ?? '')
    return items.length > 0
      ? { title, path: lessonHref({ codes, title: lesson.title }), items }
      : null
  }
  if (parseShortCode(name) !== name) return null
  if (name.startsWith(ITEM_KINDS['library-collections'].letter)) {
    const collection = await findCollectionByCode(name)
    if (!collection || collection.items.length === 0) return null
    return { title: collection.title ?? '', path: `/go/${name}`, items: collection.items }
  }
  const [item] = await findItemsByCode([name])
  return item ? { title: item.title ?? '', path: `/go/${name}`, items: [item] } : null
}
