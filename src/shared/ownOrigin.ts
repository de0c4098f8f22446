/** The one of the site's own origins that a request came by; the first where its `Host` is none of them. */
export function ownOrigin({
  host,
  origins,
}: {
  host: string | null | undefined
  origins: readonly string[]
}): string {
  const asked = origins.find((origin) => new URL(origin).host === host?.toLowerCase())
  return asked ?? origins[0] ?? ''
}
