import { cache } from 'react'
import { notFound } from 'next/navigation'
import { languageOf, THAI, type Language } from './language'

/** One for each page that is drawn: React forgets it with the request. */
const request = cache((): { language?: Language } => ({}))

/**
 * Reads the language from the address and keeps it for everything drawn on this page. The layout calls it first;
 * a page that needs the language before its first component calls it too.
 */
export async function readLanguage(params: Promise<{ locale: string }>): Promise<Language> {
  const language = languageOf((await params).locale) ?? notFound()
  request().language = language
  return language
}

/** The language of the page being drawn; Thai, the master language, where no page is. */
export const pageLanguage = (): Language => request().language ?? THAI
