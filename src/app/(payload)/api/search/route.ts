import { findFacetNames } from '@/library/facets/findFacetNames'
import { FACETS, type Facet, type SearchAnswer } from '@/search/engine'
import { parseSearchParams } from '@/search/parseSearchParams'
import { getSearch } from '@/search/searchPort'
import { toSearchJSON } from '@/search/toSearchJSON'
import { absoluteURL } from '@/site/absoluteURL'
import { ENGLISH, THAI } from '@/site/language'

export const dynamic = 'force-dynamic'

/** Every result is public: other sites may ask from a browser, and an answer may be kept for a moment. */
const HEADERS = {
  'Cache-Control': 'public, max-age=10',
  'Access-Control-Allow-Origin': '*',
}

/** The search for programs; names and shapes as in docs/decisions/028. Labels in English with `lang=en`. */
export async function GET(request: Request): Promise<Response> {
  const params = new URL(request.url).searchParams
  const language = params.get('lang') === 'en' ? ENGLISH : THAI
  const answer = await getSearch().find(parseSearchParams(params))
  const nameOf = await findFacetNames({ values: valuesOf(answer), language })
  const body = toSearchJSON({
    answer,
    nameOf,
    toURL: (path) => absoluteURL(language.href(path)),
    isEnglish: language === ENGLISH,
  })
  return Response.json(body, { headers: HEADERS })
}

/** What needs a name: the values of the facets, and those the query was understood to mean. */
function valuesOf({ facets, understood }: SearchAnswer): Partial<Record<Facet, string[]>> {
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      [
        ...(facets[facet] ?? []).map(({ value }) => value),
        ...understood.facets.filter((one) => one.facet === facet).flatMap(({ values }) => values),
      ],
    ]),
  )
}
