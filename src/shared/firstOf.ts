/** The first of a list, each once. */
export function firstOf<T extends { id: string }>(items: T[], count: number): T[] {
  return [...new Map(items.map((item) => [item.id, item])).values()].slice(0, count)
}
