const LOCALES = new Set(['th', 'en', 'all', '*'])

/** With one of these Payload takes the body of a POST for the query of a GET; its admin reads titles of relationships so. */
const OVERRIDES = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/**
 * The request with the master language where it names none that is known. Without fallback between languages
 * Payload would otherwise read and write no language at all.
 */
export async function withDefaultLocale(request: Request): Promise<Request> {
  const isQueryInBody =
    request.method === 'POST' && OVERRIDES.some((name) => request.headers.get(name) === 'GET')
  if (isQueryInBody) {
    const { url, method, headers, signal } = request
    const isJSON = headers.get('content-type')?.includes('json')
    const text = await request.text()
    const body = isJSON ? namedJSON(text) : named(new URLSearchParams(text)).toString()
    return new Request(url, { method, headers, signal, body })
  }
  const url = new URL(request.url)
  if (isKnown(url.searchParams.get('locale'))) return request
  named(url.searchParams)
  return new Request(url, request)
}

const isKnown = (locale: unknown) => typeof locale === 'string' && LOCALES.has(locale)

function named(query: URLSearchParams): URLSearchParams {
  if (!isKnown(query.get('locale'))) query.set('locale', 'th')
  return query
}

function namedJSON(text: string): string {
  try {
    const query = JSON.parse(text) as { locale?: unknown }
    return isKnown(query.locale) ? text : JSON.stringify({ ...query, locale: 'th' })
  } catch {
    // What is no JSON is Payload's to refuse.
    return text
  }
}
