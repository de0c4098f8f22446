/** What decides whether an item shows in lists. */
export interface Visibility {
  stage?: string | null
  visibility?: string | null
  publishedAt?: string | null
  expiresAt?: string | null
  deletedAt?: string | null
}

/** Whether the public finds the item in lists at this moment: published, public, begun, not expired, not trashed. */
export function isVisible({ item, now }: { item: Visibility; now: Date }): boolean {
  const { stage, visibility, publishedAt, expiresAt, deletedAt } = item
  if (stage !== 'published' || visibility === 'staff' || deletedAt || !publishedAt) return false
  return new Date(publishedAt) <= now && !(expiresAt && new Date(expiresAt) <= now)
}
