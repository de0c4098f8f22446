import { z } from 'zod'
import type { FormFields, FormIssue } from '@/shared/formState'
import { toArabicDigits } from '@/shared/thaiText'

/** Of one line: what a person pasted over several becomes one. */
export const line = z
  .string()
  .default('')
  .transform((text) => text.replace(/\s+/g, ' ').trim())

export const lines = (max: number) =>
  z
    .string()
    .default('')
    .transform((text) => text.trim())
    .pipe(z.string().max(max, { error: 'tooLong' }))

/** A whole number within bounds, in Thai or Arabic digits, with or without separators. */
export const wholeNumber = (min: number, max: number) =>
  line
    .transform((text) => toArabicDigits(text).replace(/[,\s]|คน$/g, ''))
    .pipe(z.string().min(1, { error: 'blank' }).regex(/^\d+$/, { error: 'notANumber' }))
    .transform(Number)
    .pipe(z.number().min(min, { error: 'outOfBounds' }).max(max, { error: 'outOfBounds' }))

/** One of a closed list. */
export const oneOf = <T extends string>(terms: Record<T, unknown>) =>
  line.pipe(z.enum(Object.keys(terms) as [T, ...T[]], { error: 'blank' }))

/** What was filled in, tidied, or what must be put right, one issue a field in the form's order. */
export function parseFields<Shape extends z.ZodType>(
  shape: Shape,
  fields: FormFields,
): { kind: 'parsed'; values: z.infer<Shape> } | { kind: 'refused'; issues: FormIssue[] } {
  const parsed = shape.safeParse(Object.fromEntries(fields))
  if (parsed.success) return { kind: 'parsed', values: parsed.data }

  const issues = new Map<string, FormIssue>()
  for (const { path, message: key } of parsed.error.issues) {
    const field = String(path[0])
    if (!issues.has(field)) issues.set(field, { field, key })
  }
  return { kind: 'refused', issues: [...issues.values()] }
}
