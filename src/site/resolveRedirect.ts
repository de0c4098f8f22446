import { samePath } from './samePath'

export interface RedirectRow {
  to?: string | null
  gone?: boolean | null
}

/** Where an old address leads in the end. */
export type RedirectEnd = { kind: 'moved'; to: string } | { kind: 'gone' } | { kind: 'unknown' }

/** Longer chains are faults. */
const HOPS_MAX = 10

/** A path of this site, or a whole web address; never `//host` or a script. */
const isSafeTarget = (to: string): boolean => /^(\/(?![/\\])|https?:\/\/)/.test(to)

/** Follows old addresses to the end of their chain; a circle leads nowhere. */
export async function resolveRedirect({
  path,
  find,
}: {
  path: string
  find: (path: string) => Promise<RedirectRow | undefined>
}): Promise<RedirectEnd> {
  let here = samePath(path)
  const seen = new Set([here])
  for (;;) {
    const row = await find(here)
    if (row?.gone) return { kind: 'gone' }
    if (!row?.to || !isSafeTarget(row.to)) break
    here = samePath(row.to)
    if (!here.startsWith('/')) return { kind: 'moved', to: here }
    if (seen.has(here) || seen.size === HOPS_MAX) return { kind: 'unknown' }
    seen.add(here)
  }
  return seen.size === 1 ? { kind: 'unknown' } : { kind: 'moved', to: here }
}
