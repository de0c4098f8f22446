import type { Issue } from './Issue'
import type { ItemToCheck, MediaToCheck } from './ItemToCheck'
import { mediaUses } from './mediaUses'
import { isBlank } from './richText'

/** What the files of an item lack: words for those who cannot see, the basis for showing pupils, readable text. */
export function fileIssues({ th, en, media }: ItemToCheck): Issue[] {
  return mediaUses({ th, en }).flatMap(({ id, field }) => {
    const file = media.get(id)
    if (!file) return []
    const about = (check: Issue['check']) => ({
      check,
      field,
      key: `${check}:${id}`,
      file: file.name,
    })
    const issues: Issue[] = []
    if (file.mimeType.startsWith('image/') && isBlank(file.alt?.th))
      issues.push(about('altMissing'))
    if (lacksBasis(file)) issues.push(about('consentMissing'))
    if (file.text && 'unread' in file.text)
      issues.push({ ...about('fileUnread'), reason: file.text.unread })
    return issues
  })
}

function lacksBasis({ consent }: MediaToCheck): boolean {
  if (!consent?.showsPupils) return false
  return !consent.basis || (consent.basis === 'other' && isBlank(consent.note))
}
