/** The id behind a relationship, populated or not; undefined when there is none. */
export function idOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value || undefined
  if (value && typeof value === 'object' && 'id' in value) return String(value.id)
  return undefined
}
