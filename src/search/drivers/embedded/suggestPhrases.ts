import { normalise } from '../../thai/normalise'
import type { IndexFile } from './openIndexFile'

/** Titles and tags that begin with what was typed, then those that hold it; shorter ones first. */
export function suggestPhrases({
  file,
  typed,
  limit,
}: {
  file: IndexFile
  typed: string
  limit: number
}): string[] {
  const form = normalise(typed).slice(0, 60)
  if (form.length < 2) return []
  const escaped = form.replace(/[\\%_]/g, '\\$&')
  const find = file
    .prepare(
      "SELECT text FROM phrases WHERE form LIKE ? ESCAPE '\\' ORDER BY uses DESC, length(form) LIMIT ?",
    )
    .raw()
  const found: string[] = []
  for (const pattern of [`${escaped}%`, `% ${escaped}%`, `%${escaped}%`]) {
    for (const [text] of find.all(pattern, limit * 2) as [string][])
      if (!found.includes(text)) found.push(text)
    if (found.length >= limit) break
  }
  return found.slice(0, limit)
}
