import type { Payload } from 'payload'
import { allEntries } from './entries/allEntries'
import type { EntrySource } from './entries/EntrySource'
import { entryKey } from './engine'
import { fingerprint, isSameContent } from './fingerprint'

export interface Drift {
  checked: number
  /** Visitors may find them, and could not. */
  missing: number
  /** They were found with words they no longer have. */
  stale: number
  /** They were found, and visitors may not. */
  extra: number
}

export const isDrift = ({ missing, stale, extra }: Drift): boolean => missing + stale + extra > 0

const REPAIRED_AT_ONCE = 200

/**
 * Holds an index against what visitors may find now, and repairs what differs: each such item is read anew, so that
 * one changed meanwhile comes out right. Counts of uses and views are brought up to date and are no drift.
 */
export async function compareIndex({
  payload,
  sources,
  list,
  refresh,
}: {
  payload: Payload
  sources: EntrySource[]
  list: () => Promise<Map<string, string>>
  refresh: (keys: string[]) => Promise<void>
}): Promise<Drift> {
  const held = await list()
  const drift: Drift = { checked: 0, missing: 0, stale: 0, extra: 0 }
  const differing: string[] = []
  for await (const entries of allEntries({ payload, sources })) {
    for (const entry of entries) {
      const key = entryKey(entry)
      const print = fingerprint(entry)
      const own = held.get(key)
      held.delete(key)
      drift.checked += 1
      if (own === print) continue
      differing.push(key)
      if (own === undefined) drift.missing += 1
      else if (!isSameContent(own, print)) drift.stale += 1
    }
  }
  drift.extra = held.size
  differing.push(...held.keys())
  for (let start = 0; start < differing.length; start += REPAIRED_AT_ONCE)
    await refresh(differing.slice(start, start + REPAIRED_AT_ONCE))
  return drift
}
