/** An address a page may link to: the site's own paths and anchors, web, mail and telephone; null for all else. */
export function safeHref(url: unknown): string | null {
  if (typeof url !== 'string') return null
  // Browsers drop tabs and line breaks inside an address before they read its scheme.
  const href = url.replace(/[\u0000-\u0020\u007f]/g, (mark) => (mark === ' ' ? ' ' : '')).trim()
  if (/^\/(?![/\\])/.test(href) || /^#/.test(href)) return href
  return /^(https?:\/\/[^/\\\s]|mailto:\S+@|tel:[+\d])/i.test(href) ? href : null
}

export const isOutside = (href: string): boolean => /^https?:/i.test(href)
