/** An address with parameters; empty, zero and undefined ones are left out, and so is the first page. */
export function toHref(
  path: string,
  params: Record<string, string | number | undefined | null>,
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined || value === null || value === '') continue
    if (name === 'page' && Number(value) <= 1) continue
    query.set(name, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
