import type { Lesson } from '../lessonAddress'

/** The list as hidden fields of a form that changes it. */
export function KeptLesson({ lesson: { codes, title } }: { lesson: Lesson }) {
  return (
    <>
      {codes.length > 0 ? <input type="hidden" name="i" value={codes.join(',')} /> : null}
      {title ? <input type="hidden" name="t" value={title} /> : null}
    </>
  )
}
