import type { Payload } from 'payload'
import { enterInbox } from '@/notices/enterInbox'
import { findStaff, rolesWith } from '@/notices/findStaff'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'
import { clock } from '@/shared/clock'
import { enterOnce } from '../voices/enterOnce'
import { findNamedItem, ITEM_GONE } from '../voices/findNamedItem'
import { findSchools } from './findSchools'
import { sameSchool } from './sameSchool'
import { parseUse } from './useForm'

/** Puts a use in class before those who review it; the public sees it when it was accepted. */
export async function takeUse({
  payload,
  submission: { path, fields, key },
}: {
  payload: Payload
  submission: FormSubmission
}): Promise<FormOutcome> {
  const named = await findNamedItem({ payload, path })
  if (!named) return { ...ITEM_GONE, issues: [...ITEM_GONE.issues] }
  const parsed = parseUse(fields)
  if (parsed.kind === 'refused') return parsed

  const { school, ...told } = parsed.values
  const { item, itemKey } = named
  const known = sameSchool(school, await findSchools({ payload }))
  await enterOnce({
    payload,
    collection: 'media-uses',
    key,
    data: {
      item,
      itemKey,
      ...told,
      schoolName: school,
      school: known?.id ?? null,
      state: 'new',
      createdAt: clock.now().toISOString(),
    },
    async then({ id, req }) {
      const to = await findStaff({ roles: rolesWith('update', 'reviews'), req })
      const about = { kind: 'media-uses', document: id, revision: 'new' }
      await enterInbox({ event: 'use', ...about, to, req })
    },
  })
  return { kind: 'accepted', number: 'received' }
}
