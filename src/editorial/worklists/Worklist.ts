import type { CollectionSlug, Where } from 'payload'
import type { Role } from '@/accounts/permissions'
import type { User } from '@/payload-types'
import type { Label } from '@/shared/label'
import type { ItemKind } from '../kinds'
import type { OverdueItem } from '../findOverdue'

/** Who asks for their worklists, and what of the site the lists depend on. */
export interface Asker {
  user: User
  /** Those held as acting officer included. */
  roles: Role[]
  now: Date
  fourEyes: boolean
  /** Kinds that this person may publish by the office's settings, beside their own rights. */
  addedKinds: ItemKind[]
  /** Submitted items of each kind that this person changed. */
  changed: Partial<Record<ItemKind, string[]>>
  overdue: OverdueItem[]
}

/** The rows of one collection that are on a list: what the admin's filtered list shows. */
export interface ListFilter {
  collection: CollectionSlug
  where: Where
  label: Label
  /** The language the list must be seen in, where the filter asks for a text. */
  locale?: 'th'
}

export interface Worklist {
  key: string
  label: Label
  /** `trouble`: something is broken; `todo`: somebody waits; `note`: good to know. */
  weight: 'trouble' | 'todo' | 'note'
  /** The field that says since when a row is on the list. */
  since?: 'steppedAt' | 'createdAt'
  /** One filter for each collection; none for whom the list does not concern. */
  filters: (asker: Asker) => ListFilter[]
}

/**
 * A filter as the admin's filter form writes it: alternatives, in each of which every condition holds. Each filter has
 * conditions of its own, for Payload writes into what it is asked.
 */
export const anyOf = (...alternatives: Where[][]): Where => ({
  or: alternatives.map((conditions) => ({ and: structuredClone(conditions) })),
})
