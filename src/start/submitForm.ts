import type { Payload } from 'payload'
import { takeReport } from '@/library/problems/takeReport'
import { takeRating } from '@/library/ratings/takeRating'
import { takeUse } from '@/library/uses/takeUse'
import { takeContact } from '@/notices/takeContact'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'

type TakeForm = (args: { payload: Payload; submission: FormSubmission }) => Promise<FormOutcome>

/** Who takes which public form; the front door knows their addresses (`src/server/forms/formAddresses.ts`). */
const TAKERS: Record<string, TakeForm> = {
  contact: takeContact,
  'item-use': takeUse,
  'item-rating': takeRating,
  'item-report': takeReport,
}

/** Hands what a visitor sent to the feature whose form it is. */
export async function submitForm({
  payload,
  submission,
}: {
  payload: Payload
  submission: FormSubmission
}): Promise<FormOutcome> {
  const take = TAKERS[submission.form]
  if (!take) throw new Error(`no feature takes the form ${submission.form}`)
  return take({ payload, submission })
}
