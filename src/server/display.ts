/** How a visitor wants pages shown; kept in the `display` cookie, part of a page's identity in the cache. */
export interface Display {
  size: Size
  contrast: Contrast
}

export const SIZES = ['normal', 'large', 'larger'] as const
export const CONTRASTS = ['normal', 'high'] as const
export type Size = (typeof SIZES)[number]
export type Contrast = (typeof CONTRASTS)[number]

const AS_IT_COMES: Display = { size: 'normal', contrast: 'normal' }

/** Reads `large.high`; anything else counts as no wish at all. */
export function readDisplay(value: string | undefined): Display {
  const [size, contrast, ...rest] = (value ?? '').split('.')
  if (rest.length > 0 || !isOneOf(SIZES, size) || !isOneOf(CONTRASTS, contrast)) return AS_IT_COMES
  return { size, contrast }
}

/** The cookie's value; undefined for pages as they come, which need no cookie. */
export function writeDisplay({ size, contrast }: Display): string | undefined {
  return size === 'normal' && contrast === 'normal' ? undefined : `${size}.${contrast}`
}

/** A display with what an address asks to change (`size=large&contrast=high`); null when it asks nothing valid. */
export function changeDisplay(before: Display, query: string): Display | null {
  const asked = new URLSearchParams(query)
  const size = asked.get('size')
  const contrast = asked.get('contrast')
  if (!isOneOf(SIZES, size) && !isOneOf(CONTRASTS, contrast)) return null
  return {
    size: isOneOf(SIZES, size) ? size : before.size,
    contrast: isOneOf(CONTRASTS, contrast) ? contrast : before.contrast,
  }
}

const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value)
