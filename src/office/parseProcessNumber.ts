import { toArabicDigits } from '@/shared/thaiText'

/** The number of a process as typed in an address, Thai digits too; null when it is none. */
export function parseProcessNumber(typed: string): number | null {
  const digits = toArabicDigits(typed.trim())
  if (!/^0*[1-9]\d{0,3}$/.test(digits)) return null
  return Number(digits)
}
