import { pageLanguage } from '@/site/pageLanguage'
import type { LessonItem } from '../lesson/findLessonItems'
import { planZip } from './planZip'
import { tooLarge, ZIP_WORDS, zipFacts } from './words'
import { zippedFiles } from './zippedFiles'

/** The archive of all files of these items: how many and how large, before anybody spends data on it. */
export function ZipLink({ items, href }: { items: LessonItem[]; href: string }) {
  const { say } = pageLanguage()
  const { count, bytes, fits } = planZip(
    items.map(({ title, files }) => ({ title: title ?? '', files: zippedFiles(files) })),
  )
  if (count === 0) return <p>{say(ZIP_WORDS.noFiles)}</p>
  if (!fits) return <p>{say(tooLarge(count, bytes))}</p>
  return (
    <a className="button" href={href} rel="nofollow">
      {say(ZIP_WORDS.download)} <small>{say(zipFacts(count, bytes))}</small>
    </a>
  )
}
