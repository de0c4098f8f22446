import { EmptyState } from '@/site/components/EmptyState'
import { Notice } from '@/site/components/Notice'
import { PageHead } from '@/site/components/PageHead'
import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import { WORDS } from '../../words'
import { lessonZipHref } from '../../zip/zipHref'
import { ZipLink } from '../../zip/ZipLink'
import type { LessonItem } from '../findLessonItems'
import { lessonParams, type ParsedLesson } from '../lessonAddress'
import { faultyCodes, LESSON_WORDS, missingCodes, surplusCodes } from '../words'
import { AddForm } from './AddForm'
import { LessonEntries } from './LessonEntries'
import { TitleForm } from './TitleForm'

/** A teacher's own list: what is in it, what can be done with it, and how it grows. */
export function LessonPage({
  lesson,
  items,
  notAdded,
}: {
  lesson: ParsedLesson
  items: LessonItem[]
  /** What was typed to be added and could not be. */
  notAdded?: { typed: string; isFull: boolean }
}) {
  const { href, langOf, say } = pageLanguage()
  const codes = items.flatMap(({ code }) => code ?? [])
  const shown = { codes, title: lesson.title }
  const missing = lesson.codes.filter((code) => !codes.includes(code))
  return (
    <div className="wrap">
      <PageHead
        title={lesson.title || say(LESSON_WORDS.lesson)}
        trail={[{ label: say(WORDS.library), href: '/library' }]}
      >
        <p>{say(LESSON_WORDS.about)}</p>
      </PageHead>
      <div className="article">
        <Faults
          lines={[
            lesson.faulty.length > 0 ? say(faultyCodes(lesson.faulty)) : '',
            missing.length > 0 ? say(missingCodes(missing)) : '',
            lesson.surplus > 0 ? say(surplusCodes(lesson.surplus)) : '',
          ]}
        />
        {notAdded ? (
          <Notice
            tone="warning"
            title={say(notAdded.isFull ? LESSON_WORDS.full : LESSON_WORDS.notFound)}
          >
            <p>
              <span lang={langOf(notAdded.typed)}>{notAdded.typed}</span>
            </p>
            {notAdded.isFull ? null : <p>{say(LESSON_WORDS.notFoundHelp)}</p>}
          </Notice>
        ) : null}
        {items.length > 0 ? (
          <>
            <section className="kit-links">
              <h2>{say(LESSON_WORDS.use)}</h2>
              <ZipLink items={items} href={lessonZipHref(shown)} />
              <p className="kit-more">
                <a href={toHref('/sheets/lesson.pdf', lessonParams(shown))} rel="nofollow">
                  {say(LESSON_WORDS.print)}
                </a>
              </p>
              <TitleForm lesson={shown} />
              <p className="kit-note">
                {say(LESSON_WORDS.keep)}: {say(LESSON_WORDS.keepHelp)}
              </p>
            </section>
            <LessonEntries lesson={shown} items={items} />
          </>
        ) : (
          <EmptyState title={say(LESSON_WORDS.empty)}>
            <p>{say(LESSON_WORDS.emptyHelp)}</p>
            <p>
              <a href={href('/library')}>{say(LESSON_WORDS.toLibrary)}</a>
            </p>
          </EmptyState>
        )}
        <AddForm lesson={shown} typed={notAdded?.typed} />
      </div>
    </div>
  )
}

function Faults({ lines }: { lines: string[] }) {
  const { langOf } = pageLanguage()
  const said = lines.filter(Boolean)
  if (said.length === 0) return null
  return (
    <Notice tone="warning">
      {said.map((line) => (
        <p key={line} lang={langOf(line)}>
          {line}
        </p>
      ))}
    </Notice>
  )
}
