import type { Payload } from 'payload'
import { z } from 'zod'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'
import { clock } from '@/shared/clock'
import { addRating } from '@/statistics/addCounts'
import { enterOnce } from '../voices/enterOnce'
import { findNamedItem, ITEM_GONE } from '../voices/findNamedItem'
import { oneOf, parseFields } from '../voices/parseFields'
import { SCORES } from './scores'

const rating = z.object({ score: oneOf(SCORES) })

/** Adds a visitor's rating of an item; nothing is kept of whose it is. */
export async function takeRating({
  payload,
  submission: { path, fields, key },
}: {
  payload: Payload
  submission: FormSubmission
}): Promise<FormOutcome> {
  const named = await findNamedItem({ payload, path })
  if (!named) return { ...ITEM_GONE, issues: [...ITEM_GONE.issues] }
  const parsed = parseFields(rating, fields)
  if (parsed.kind === 'refused') return parsed

  const { item, itemKey } = named
  const score = Number(parsed.values.score)
  await enterOnce({
    payload,
    collection: 'ratings',
    key,
    data: { item, itemKey, score, createdAt: clock.now().toISOString() },
    then: ({ req }) => addRating({ key: itemKey, ratings: 1, stars: score, req }),
  })
  return { kind: 'accepted', number: String(score) }
}
