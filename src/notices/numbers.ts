import type { Payload, PayloadRequest, Where } from 'payload'

/** Rows of one collection that are numbered anew each fiscal year. */
export interface NumberSeries {
  collection: 'messages' | 'item-reports'
  /** Begins the key under which the highest number is kept. */
  counter: string
  /** Stands before each number. */
  prefix: string
}

export const MESSAGE_NUMBERS: NumberSeries = {
  collection: 'messages',
  counter: 'message-count',
  prefix: '',
}

/** แส: แจ้งปัญหาสื่อ. */
export const REPORT_NUMBERS: NumberSeries = {
  collection: 'item-reports',
  counter: 'report-count',
  prefix: 'แส ',
}

interface Place {
  payload: Payload
  series: NumberSeries
  /** The fiscal year, Buddhist era. */
  year: number
  req: PayloadRequest
}

const SEPARATOR = '-'
const DIGITS = 4

/** `2570-0001`; from the ten-thousandth on simply longer. */
export const toNumber = ({
  series,
  year,
  count,
}: Pick<Place, 'series' | 'year'> & { count: number }): string =>
  `${series.prefix}${year}${SEPARATOR}${String(count).padStart(DIGITS, '0')}`

/**
 * The next free number of the year. The highest ever given is kept beside the rows, so that the number of an erased
 * row, which its sender still holds, is not given to another.
 * @param above a number known to be taken
 */
export async function nextCount({ above, ...place }: Place & { above: number }): Promise<number> {
  const [kept, standing] = [await keptCount(place), await standingCount(place)]
  return Math.max(kept, standing, above) + 1
}

/** Remembers the highest number given. */
export async function keepCount({ payload, req, count, ...place }: Place & { count: number }) {
  const key = keyOf(place)
  const where: Where = { key: { equals: key } }
  await payload.db.upsert({ collection: 'payload-kv', data: { key, data: count }, where, req })
}

async function keptCount({ payload, req, ...place }: Place): Promise<number> {
  const row = await payload.db.findOne<{ id: string; data: unknown }>({
    collection: 'payload-kv',
    where: { key: { equals: keyOf(place) } },
    req,
  })
  return Number(row?.data ?? 0)
}

/** The highest number among the rows, by the alphabet: right up to 9999, and after that the one kept is higher. */
async function standingCount({ payload, series, year, req }: Place): Promise<number> {
  const { docs } = await payload.db.find<{ number: string }>({
    collection: series.collection,
    where: { number: { contains: `${year}${SEPARATOR}` } },
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
    req,
  })
  return Number(docs[0]?.number.split(SEPARATOR)[1] ?? 0)
}

const keyOf = ({ series, year }: Pick<Place, 'series' | 'year'>) => `${series.counter}-${year}`
