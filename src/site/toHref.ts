/** What an address may hold of one name; several values repeat the name. */
export type Param = string | number | undefined | null | readonly (string | number)[]

/** An address with parameters; empty, zero and undefined ones are left out, and so is the first page. */
export function toHref(path: string, params: Record<string, Param>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === undefined || one === null || one === '') continue
      if (name === 'page' && Number(one) <= 1) continue
      query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
