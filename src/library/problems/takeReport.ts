import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Role } from '@/accounts/permissions'
import { enterInbox } from '@/notices/enterInbox'
import { enterNumbered } from '@/notices/enterNumbered'
import { findStaff, rolesWith } from '@/notices/findStaff'
import { REPORT_NUMBERS } from '@/notices/numbers'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'
import { clock } from '@/shared/clock'
import { findNamedItem, ITEM_GONE } from '../voices/findNamedItem'
import { line, lines, oneOf, parseFields } from '../voices/parseFields'
import { enqueueReportMail } from './reportMail'
import { isClaim, REPORT_KINDS, type ReportKind } from './reportTerms'

export const REPORT_MAX = 5_000
const EMAIL = z.email().max(254)
/** 128 bits in hexadecimal: nobody guesses it. */
const CODE_LENGTH = 32

const report = z.object({
  kind: oneOf(REPORT_KINDS),
  message: lines(REPORT_MAX).pipe(z.string().min(1, { error: 'blank' })),
  email: line.refine((text) => text === '' || EMAIL.safeParse(text).success, {
    error: 'notAnEmailAddress',
  }),
})

/** Takes a problem or a claim under a number, and leads its sender to a page of their own that follows it. */
export async function takeReport({
  payload,
  submission: { path, fields, key },
}: {
  payload: Payload
  submission: FormSubmission
}): Promise<FormOutcome> {
  const named = await findNamedItem({ payload, path })
  if (!named) return { ...ITEM_GONE, issues: [...ITEM_GONE.issues] }
  const parsed = parseFields(report, fields)
  if (parsed.kind === 'refused') return parsed

  const { item, itemKey, prefix } = named
  const { email, ...told } = parsed.values
  const code = toCode(key)
  const now = clock.now()
  const number = await enterNumbered({
    payload,
    series: REPORT_NUMBERS,
    key,
    now,
    async write({ id, number, req }) {
      const data = {
        item,
        itemKey,
        ...told,
        email: email || null,
        number,
        key: code,
        state: 'new',
        createdAt: now.toISOString(),
      }
      await payload.db.create({ collection: 'item-reports', customID: id, data, req })
      await tellStaff({ id, number, kind: told.kind, req })
      if (email) await enqueueReportMail({ id, to: email, number, moment: 'new', req })
    },
  })
  return { kind: 'accepted', number, leadTo: `${prefix}/library/reports/${code}` }
}

/** The sender's own code, from what only the sender's form held: the row's id does not tell it. */
const toCode = (key: string): string =>
  createHash('sha256').update(`item report ${key}`).digest('hex').slice(0, CODE_LENGTH)

/** A claim is the business of those who answer for the library. */
const CLAIM_ROLES: Role[] = ['librarian', 'director', 'admin']

async function tellStaff({
  id,
  number,
  kind,
  req,
}: {
  id: string
  number: string
  kind: ReportKind
  req: PayloadRequest
}): Promise<void> {
  const event = isClaim(kind) ? 'claim' : 'report'
  const roles = event === 'claim' ? CLAIM_ROLES : rolesWith('update', 'reviews')
  const to = await findStaff({ roles, req })
  await enterInbox({ event, kind: 'item-reports', document: id, revision: number, to, req })
}
