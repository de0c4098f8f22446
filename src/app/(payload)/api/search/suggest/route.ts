import { getSearch } from '@/search/searchPort'
import { readText } from '@/site/parseParams'

export const dynamic = 'force-dynamic'

const SUGGESTIONS = 8
const TYPED_MAX = 80
const HEADERS = { 'Cache-Control': 'public, max-age=60' }

/** What goes on from the words typed so far: a list of texts, best first. */
export async function GET(request: Request): Promise<Response> {
  const typed = readText(new URL(request.url).searchParams.get('q') ?? undefined, TYPED_MAX)
  const found = typed ? await getSearch().suggest(typed, SUGGESTIONS) : []
  return Response.json(found, { headers: HEADERS })
}
