import { toArabicDigits } from '@/shared/thaiText'

/** The number of a certificate as the office writes it: the running number of the fiscal year. */
export const toCertificateNumber = ({ running, year }: { running: number; year: number }): string =>
  `${running}/${year}`

/** What somebody typed or an address holds: `12/2570`, `12-2570`, `๑๒/๒๕๗๐`; null for anything else. */
export function parseCertificateNumber(typed: string): string | null {
  const match = /^\s*(\d{1,6})\s*[-/]\s*(\d{4})\s*$/.exec(toArabicDigits(typed))
  return match ? `${Number(match[1])}/${match[2]}` : null
}

/** A number as the part of an address. */
export const numberSegment = (number: string): string => number.replace('/', '-')
