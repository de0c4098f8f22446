/** An item's place in a list by date. */
export interface Dated {
  id: string
  /** ISO. */
  date: string
}

/**
 * One page of several lists merged by date. Each list must be sorted that way already and reach to the end of the
 * page, or to its own end.
 */
export function mergePages<Item extends Dated>({
  lists,
  newestFirst,
  page,
  size,
}: {
  lists: Item[][]
  newestFirst: boolean
  page: number
  size: number
}): Item[] {
  const direction = newestFirst ? -1 : 1
  return lists
    .flat()
    .sort((a, b) => direction * (compare(a.date, b.date) || compare(a.id, b.id)))
    .slice((page - 1) * size, page * size)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
