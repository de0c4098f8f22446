import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { LessonPage } from '@/library/lesson/components/LessonPage'
import { findAdded } from '@/library/lesson/findAdded'
import { findItemsByCode } from '@/library/lesson/findLessonItems'
import { LESSON_MAX, lessonHref, parseLesson } from '@/library/lesson/lessonAddress'
import { LESSON_WORDS } from '@/library/lesson/words'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { readText } from '@/site/parseParams'

export const dynamic = 'force-dynamic'

const TYPED_MAX = 400

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const { say } = await readLanguage(params)
  const { title } = parseLesson(await searchParams)
  return pageMetadata({
    title: title || say(LESSON_WORDS.lesson),
    description: say(LESSON_WORDS.about),
    path: '/lesson',
    isIndexed: false,
  })
}

export default async function LessonListPage({ params, searchParams }: PageWithParams) {
  const { href } = await readLanguage(params)
  const asked = await searchParams
  const lesson = parseLesson(asked)
  const items = await findItemsByCode(lesson.codes)
  const typed = readText(asked.add, TYPED_MAX)
  if (!typed) return <LessonPage lesson={lesson} items={items} />

  const codes = items.flatMap(({ code }) => code ?? [])
  const added = await findAdded(typed)
  const together = [...new Set([...codes, ...added])]
  if (added.length > 0 && together.length <= LESSON_MAX) {
    redirect(href(lessonHref({ codes: together, title: lesson.title })))
  }
  return <LessonPage lesson={lesson} items={items} notAdded={{ typed, isFull: added.length > 0 }} />
}
