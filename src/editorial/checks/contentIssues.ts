import { isoDay } from '@/shared/thaiDate'
import type { ItemKind } from '../kinds'
import type { CheckKey } from './checks'
import type { Issue } from './Issue'
import type { ItemToCheck } from './ItemToCheck'
import { isBlank, isBlankRichText } from './richText'

/** Characters: what fits a card, a search result and a post. */
export const SUMMARY_MAX = 300

/** Documents are entries of a list: what they say stands in their file or at their source. */
const TITLE_ALONE: ItemKind[] = ['documents']
/** What a collection says stands in its goal and its items. */
const COLLECTIONS: ItemKind = 'library-collections'
const LIBRARY: ItemKind[] = ['teaching-media', 'innovations']

/** What the fields of an item themselves lack. */
export function contentIssues({ kind, th }: ItemToCheck): Issue[] {
  const issues: Issue[] = []
  const add = (check: CheckKey, field: string, more: Partial<Issue> = {}) =>
    issues.push({ check, field, key: check, ...more })

  if (isBlank(th.title)) add('titleBlank', 'title')
  const length = [...(th.summary ?? '').trim()].length
  if (length > SUMMARY_MAX) add('summaryTooLong', 'summary', { length })
  if (!TITLE_ALONE.includes(kind)) {
    if (isBlank(th.summary)) add('summaryBlank', 'summary')
    if (kind !== COLLECTIONS && isBlankRichText(th.body)) add('bodyBlank', 'body')
    if (!th.cover) add('coverMissing', 'cover')
  }

  if (kind === 'announcements') {
    const { issuedOn, deadline } = th
    if (issuedOn && deadline && isoDay(deadline) < isoDay(issuedOn)) {
      add('deadlineBeforeIssue', 'deadline')
    }
    if (!th.attachments?.length) add('attachmentMissing', 'attachments')
  }
  if (kind === COLLECTIONS && !th.entries?.length) add('entriesMissing', 'entries')
  if (LIBRARY.includes(kind)) {
    if (!th.licence) add('licenceMissing', 'licence')
    if (!th.creators?.some(({ name }) => !isBlank(name))) add('creatorMissing', 'creators')
    if (!th.files?.length && !th.links?.length) add('nothingToUse', 'files')
    if (isBlank(th.thirdParty)) add('thirdPartyUndeclared', 'thirdParty')
  }
  return issues
}
