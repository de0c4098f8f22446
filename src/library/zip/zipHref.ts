import { toHref } from '@/site/toHref'
import { lessonParams, type Lesson } from '../lesson/lessonAddress'

/** The archive of one item's or one collection's files. */
export const zipHref = (code: string): string => `/files/zip/${code}.zip`

/** The archive of a list's files. */
export const lessonZipHref = (lesson: Lesson): string =>
  toHref('/files/zip/lesson.zip', lessonParams(lesson))
