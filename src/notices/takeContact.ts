import type { Payload } from 'payload'
import { clock } from '@/shared/clock'
import type { FormOutcome, FormSubmission } from '@/server/sitePort'
import { parseContact } from './contactForm'
import { enterMessage } from './enterMessage'

/** Puts what a visitor wrote on the contact page into the box of messages, under a number of its own. */
export async function takeContact({
  payload,
  submission: { fields, key },
}: {
  payload: Payload
  submission: FormSubmission
}): Promise<FormOutcome> {
  const parsed = parseContact(fields)
  if (parsed.kind === 'refused') return parsed
  const number = await enterMessage({ payload, contact: parsed.contact, key, now: clock.now() })
  return { kind: 'accepted', number }
}
