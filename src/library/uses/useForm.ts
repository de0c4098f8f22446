import { z } from 'zod'
import { LEVELS } from '../terms'
import { line, lines, oneOf, parseFields, wholeNumber } from '../voices/parseFields'
import type { FormFields } from '@/shared/formState'

const SCHOOL_MAX = 200
const PUPILS_MAX = 10_000
export const EFFECT_MAX = 2_000

const use = z.object({
  school: line.pipe(z.string().min(1, { error: 'blank' }).max(SCHOOL_MAX, { error: 'tooLong' })),
  level: oneOf(LEVELS),
  pupils: wholeNumber(1, PUPILS_MAX),
  effect: lines(EFFECT_MAX),
})

/** Reads what a teacher told of using an item in class. */
export const parseUse = (fields: FormFields) => parseFields(use, fields)
