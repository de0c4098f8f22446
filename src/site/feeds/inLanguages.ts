import { absoluteURL } from '../absoluteURL'
import { ENGLISH, THAI } from '../language'
import type { SitemapEntry } from './composeSitemap'

/** The entries of one page: its Thai address, and where it has its English, that one too, each naming both. */
export function inLanguages({
  path,
  lastmod,
  isTranslated,
}: {
  /** In Thai. */
  path: string
  lastmod?: string | null
  isTranslated: boolean
}): SitemapEntry[] {
  const inThai = absoluteURL(THAI.href(path))
  if (!isTranslated) return [{ url: inThai, lastmod }]

  const inEnglish = absoluteURL(ENGLISH.href(path))
  const alternates = [
    { language: 'th', url: inThai },
    { language: 'en', url: inEnglish },
    { language: 'x-default', url: inThai },
  ]
  return [
    { url: inThai, lastmod, alternates },
    { url: inEnglish, lastmod, alternates },
  ]
}
