import { ValidationError, type CollectionBeforeChangeHook } from 'payload'
import { stepNotes } from '../../hooks/stepNotes'
import type { ItemKind } from '../../kinds'
import { checkItem } from '../checkItem'
import { judgeIssues, type Accepted } from '../judgeIssues'
import { findStored } from '../loadItemToCheck'
import { issueText } from '../words'

interface Item {
  stage?: string
  deletedAt?: string | null
  accepted?: Accepted[] | null
}

/**
 * Whatever a person publishes, whichever way, passes the checks: blocks refuse the write, all at once and each at its
 * field; warnings pass, and what was looked past goes on record with the step.
 */
export const enforceChecks: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  operation,
  req,
}) => {
  const item = data as Item
  if (!req.user || item.stage !== 'published' || item.deletedAt) return data
  const kind = collection.slug as ItemKind
  const id = operation === 'update' ? (originalDoc as { id?: string } | undefined)?.id : undefined
  const stored = id ? await findStored({ kind, id: String(id), req }) : null

  const { blocks, outcome } = judgeIssues(
    await checkItem({ kind, data, stored, req }),
    item.accepted,
  )
  if (blocks.length > 0) {
    const language = req.i18n.language === 'en' ? 'en' : 'th'
    const errors = blocks.map((issue) => ({
      path: issue.field,
      message: issueText(issue, language),
    }))
    throw new ValidationError({ collection: kind, errors, req }, req.t)
  }
  stepNotes({ id: id && String(id), req }).checks = outcome
  return data
}
