const LOCALES = new Set(['th', 'en', 'all', '*'])

/**
 * The request with the master language where it names none that is known. Without fallback between languages
 * Payload would otherwise read and write no language at all.
 */
export function withDefaultLocale(request: Request): Request {
  const url = new URL(request.url)
  if (LOCALES.has(url.searchParams.get('locale') ?? '')) return request
  url.searchParams.set('locale', 'th')
  return new Request(url, request)
}
