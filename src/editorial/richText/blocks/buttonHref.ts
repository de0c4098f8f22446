/** Where a button may lead: a path of this site, or a whole https address. Null for all else. */
export function buttonHref(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const href = value.trim()
  if (/[\u0000-\u0020\u007f\\]/.test(href)) return null
  if (/^\/(?!\/)/.test(href)) return href
  return /^https:\/\/[^/]/.test(href) && URL.canParse(href) ? href : null
}
