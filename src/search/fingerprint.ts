import { createHash } from 'node:crypto'
import type { Entry } from './engine'

/** Counted up when entries are composed in another way, so that indexes are compared anew. */
const ENTRY_VERSION = 1

/**
 * What an entry says, in a few characters: the same for equal entries, whatever the order of their properties.
 * Uses and views stand behind a dot, for they change without anybody changing the item.
 */
export function fingerprint(entry: Entry): string {
  const { uses, views, ...card } = entry.card
  const text = stable({ version: ENTRY_VERSION, ...entry, card })
  return `${createHash('sha256').update(text).digest('base64url').slice(0, 22)}.${uses}-${views}`
}

/** Whether two entries differ in nothing but their counts. */
export const isSameContent = (one: string, other: string): boolean =>
  content(one) === content(other)

const content = (print: string): string => print.slice(0, print.lastIndexOf('.'))

function stable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stable).join()}]`
  if (!value || typeof value !== 'object') return JSON.stringify(value ?? null)
  const parts = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return `{${parts.map(([key, inner]) => `${JSON.stringify(key)}:${stable(inner)}`).join()}}`
}
