import { isMarker } from './elements'
import type { Style } from './pasted'

const LEVEL_MAX = 6
const THAI_ZERO = 0x0e50

/** The item of a list as HTML has it; some editors say the level on the item and do not nest the lists. */
export function listStyle(
  item: Element,
  list: { level: number; isNumbered: boolean } | undefined,
): Style {
  const said = Number(item.getAttribute('aria-level') ?? item.getAttribute('data-aria-level'))
  const level = Number.isInteger(said) && said > 0 ? said : (list?.level ?? 1)
  return { kind: 'item', level: clamp(level), isNumbered: list?.isNumbered ?? false }
}

/**
 * The item of a list as Word has it: a paragraph whose style names list and level and whose text begins with the
 * bullet or number. Undefined for every other paragraph.
 */
export function wordListStyle(paragraph: Element, style: string): Style | undefined {
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(style)?.[1]
  if (!level) return undefined
  const marker = [...paragraph.querySelectorAll('*')].find(isMarker)
  const text = (marker?.textContent ?? '').replace(/[\s\u00a0]/g, '')
  const isNumbered = /^\(?([0-9๐-๙]+|[a-zA-Z]{1,4}|[ก-ฮ])[.)]/.test(text)
  return {
    kind: 'item',
    level: clamp(Number(level)),
    isNumbered,
    ...(isNumbered ? { start: toNumber(text) } : {}),
  }
}

const clamp = (level: number) => Math.min(LEVEL_MAX, Math.max(1, level))

/** The number an item begins with, in either digits; 1 for letters. */
function toNumber(marker: string): number {
  const digits = /[0-9๐-๙]+/.exec(marker)?.[0] ?? '1'
  return Number(
    digits.replace(/[๐-๙]/g, (digit) => String((digit.codePointAt(0) ?? THAI_ZERO) - THAI_ZERO)),
  )
}
