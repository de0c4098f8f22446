import { isOutside, safeHref } from '@/site/richText/safeHref'

const BARE_HOST = /^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+(\/\S*)?$/u

/** A web address as staff write it, also without its scheme; null for what is none. */
export function websiteHref(written: string | null | undefined): string | null {
  const text = written?.trim() ?? ''
  const href = safeHref(BARE_HOST.test(text) ? `https://${text}` : text)
  return href && isOutside(href) ? href : null
}
