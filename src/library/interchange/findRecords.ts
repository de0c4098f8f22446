import { describeItem, type Described } from './describeItem'
import type { RecordHeader } from './findHeaders'
import { findHarvested } from './findHarvested'
import { HARVESTED } from './findRows'

export interface Record {
  header: RecordHeader
  /** Undefined for what is gone. */
  item?: Described
}

/**
 * The records of these headers. An item that went while it was being read is left out: its header was written with
 * another date than it has now, and the next harvest gets it with that.
 */
export async function findRecords(headers: RecordHeader[]): Promise<Record[]> {
  const lists = await Promise.all(
    HARVESTED.map((collection) =>
      findHarvested({
        collection,
        ids: headers
          .filter((header) => header.collection === collection && !header.isDeleted)
          .map(({ id }) => id),
      }),
    ),
  )
  const byCode = new Map(lists.flat().map((item) => [item.code ?? '', item]))
  return headers.flatMap((header): Record[] => {
    if (header.isDeleted) return [{ header }]
    const item = byCode.get(header.code)
    return item ? [{ header, item: describeItem(item) }] : []
  })
}
