const THAI_DIGIT_ZERO = '๐'.codePointAt(0) ?? 0

/** Thai digits ๐–๙ as 0–9; all else stays. */
export const toArabicDigits = (text: string): string =>
  text.replace(/[๐-๙]/g, (digit) => String((digit.codePointAt(0) ?? 0) - THAI_DIGIT_ZERO))

/**
 * One spelling for what looks the same: NFC, nikhahit + sara aa → sara am, two sara e → sara ae, tone marks
 * typed before the vowel mark moved behind it, zero-width characters dropped, spaces collapsed.
 * Unicode Standard, chapter 16.1 (Thai).
 */
export function normaliseThai(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/เเ/g, 'แ')
    .replace(/([่-๋]+)([ัิีึืฺุู]+)/g, '$2$1')
    .replace(/ํ([่-๋]?)า/g, '$1ำ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What two texts must share to count as the same in a search: normalised, Arabic digits, lower case. */
export const toSearchForm = (text: string): string =>
  toArabicDigits(normaliseThai(text)).toLowerCase()
