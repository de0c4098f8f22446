import { z } from 'zod'
import type { FormFields, FormIssue } from '@/shared/formState'
import { toArabicDigits } from '@/shared/thaiText'

export const SUBJECT_MAX = 200
const MESSAGE_MAX = 5_000
const NAME_MAX = 200
const EMAIL = z.email().max(254)
/** A Thai or foreign number as people write it, with an extension where there is one. */
const PHONE = /^\+?\d{8,15}((ต่อ|ext\.?|#)\d{1,6})?$/i
const EMPTY = { error: 'blank' }

/** Of one line: what a person pasted over several becomes one, as a subject of a letter is. */
const line = z
  .string()
  .default('')
  .transform((text) => text.replace(/\s+/g, ' ').trim())

/** Messages are keys of the form's wording. */
const contact = z.object({
  subject: line.pipe(z.string().min(1, EMPTY).max(SUBJECT_MAX, { error: 'tooLong' })),
  message: z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().min(1, EMPTY).max(MESSAGE_MAX, { error: 'tooLong' })),
  name: line.pipe(z.string().max(NAME_MAX, { error: 'tooLong' })),
  email: line.refine((text) => text === '' || EMAIL.safeParse(text).success, {
    error: 'notAnEmailAddress',
  }),
  phone: line
    .transform(toArabicDigits)
    .refine((text) => text === '' || PHONE.test(text.replace(/[\s().-]/g, '')), {
      error: 'notAPhoneNumber',
    }),
})

/** What a person wrote to the office; what they left out is empty. */
export type Contact = z.infer<typeof contact>

/** Reads a contact form: what was written, tidied, or what must be put right, one issue a field in the form's order. */
export function parseContact(
  fields: FormFields,
): { kind: 'contact'; contact: Contact } | { kind: 'refused'; issues: FormIssue[] } {
  const parsed = contact.safeParse(Object.fromEntries(fields))
  if (parsed.success) return { kind: 'contact', contact: parsed.data }

  const issues = new Map<string, FormIssue>()
  for (const { path, message: key } of parsed.error.issues) {
    const field = String(path[0])
    if (!issues.has(field)) issues.set(field, { field, key })
  }
  return { kind: 'refused', issues: [...issues.values()] }
}
