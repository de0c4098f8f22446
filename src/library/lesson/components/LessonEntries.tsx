import { pageLanguage } from '@/site/pageLanguage'
import { LibraryCard } from '../../components/LibraryCard'
import type { LessonItem } from '../findLessonItems'
import { lessonHref, moved, without, type Lesson } from '../lessonAddress'
import { LESSON_WORDS } from '../words'

/** The items of a list in order, each with plain links that lead to the same list in another order or without it. */
export function LessonEntries({ lesson, items }: { lesson: Lesson; items: LessonItem[] }) {
  const { href, say } = pageLanguage()
  return (
    <section>
      <h2>{say(LESSON_WORDS.items)}</h2>
      <ol className="kit-list">
        {items.map((item, index) => (
          <li key={item.id}>
            <LibraryCard item={item} />
            <Steps
              lesson={lesson}
              item={item}
              isFirst={index === 0}
              isLast={index === items.length - 1}
            />
          </li>
        ))}
      </ol>
      <p>
        <a href={href('/lesson')} rel="nofollow" data-lesson="">
          {say(LESSON_WORDS.clear)}
        </a>
      </p>
    </section>
  )
}

function Steps({
  lesson,
  item: { code, title },
  isFirst,
  isLast,
}: {
  lesson: Lesson
  item: LessonItem
  isFirst: boolean
  isLast: boolean
}) {
  const { href, langOf, say } = pageLanguage()
  if (!code) return null
  const steps = [
    ...(isFirst ? [] : [[LESSON_WORDS.up, moved(lesson, code, -1)] as const]),
    ...(isLast ? [] : [[LESSON_WORDS.down, moved(lesson, code, 1)] as const]),
    [LESSON_WORDS.remove, without(lesson, code)] as const,
  ]
  return (
    <ul className="kit-steps">
      {steps.map(([name, to]) => (
        <li key={name.en}>
          <a
            href={href(lessonHref(to))}
            rel="nofollow"
            data-lesson={to.codes.length === 0 ? '' : undefined}
          >
            {say(name)}
            <span className="visually-hidden" lang={langOf(title)}>
              {' '}
              {title}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
