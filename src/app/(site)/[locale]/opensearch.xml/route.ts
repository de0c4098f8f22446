import { absoluteURL } from '@/site/absoluteURL'
import type { FeedRoute } from '@/site/feeds/answerFeed'
import { composeOpenSearch } from '@/site/feeds/composeOpenSearch'
import { readSite } from '@/site/getSite'
import { languageOf } from '@/site/language'
import { OPEN_SEARCH } from '@/site/words'

export const dynamic = 'force-dynamic'

/** Lets a browser search the site from its address bar, in the language of the address. */
export async function GET(_request: Request, { params }: FeedRoute): Promise<Response> {
  const language = languageOf((await params).locale)
  if (!language) return new Response(null, { status: 404 })
  const { shortName, officeName, contact } = await readSite(language)
  const xml = composeOpenSearch({
    name: shortName,
    description: language.say(OPEN_SEARCH.description(officeName)),
    language: language.locale,
    contact: contact.email,
    self: absoluteURL(language.href('/opensearch.xml')),
    searchURL: absoluteURL(language.href('/search')),
    icon: { url: absoluteURL('/favicon.ico'), type: 'image/x-icon', size: 32 },
  })
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
