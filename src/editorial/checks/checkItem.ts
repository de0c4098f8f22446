import type { PayloadRequest } from 'payload'
import type { ItemKind } from '../kinds'
import { findIssues } from './findIssues'
import { withLevels, type LeveledIssue } from './judgeIssues'
import { loadItemToCheck } from './loadItemToCheck'

/** What the checks of this office find in an item as it would be saved. */
export async function checkItem({
  kind,
  data,
  stored,
  req,
}: {
  kind: ItemKind
  data: Record<string, unknown>
  stored: Record<string, unknown> | null
  req: PayloadRequest
}): Promise<LeveledIssue[]> {
  const item = await loadItemToCheck({ kind, data, stored, req })
  const { checks } = await req.payload.findGlobal({
    slug: 'editorial-settings',
    depth: 0,
    select: { checks: true },
    req,
  })
  return withLevels(findIssues(item), checks)
}
