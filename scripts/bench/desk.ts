import { signIn, type Account } from './signIn'

export interface DeskFigures {
  /** Milliseconds. */
  p50: number
  /** Milliseconds. */
  slowest: number
}

/** The bars of the editorial desk, in milliseconds. */
export const DESK_BARS: Record<string, number> = {
  'edit view': 1_000,
  'list page': 500,
  'list, REST': 500,
}

const WARM = 3
const TIMES = 15

/**
 * Opens as a signed-in person what staff open all day: the form of an item, the list of its kind, and what that list
 * asks the API for when it is sorted or searched. One request after the other, to the last byte, and in turn on each
 * of the sites, so that whatever else the machine does falls on all of them.
 */
export async function measureDesk<Name extends string>({
  bases,
  account,
}: {
  bases: Record<Name, string>
  account: Account
}): Promise<Record<Name, Record<string, DeskFigures>>> {
  const names = Object.keys(bases) as Name[]
  const desks = await Promise.all(names.map((name) => openDesk({ base: bases[name], account })))
  const figures = Object.fromEntries(names.map((name) => [name, {}])) as Record<
    Name,
    Record<string, DeskFigures>
  >
  for (const what of Object.keys(DESK_BARS)) {
    const taken = desks.map((): number[] => [])
    for (let count = 0; count < WARM + TIMES; count += 1) {
      for (const [at, { urls, headers }] of desks.entries()) {
        const ms = await time({ url: urls[what] ?? '', headers })
        if (count >= WARM) taken[at]?.push(ms)
      }
    }
    for (const [at, name] of names.entries()) {
      const ofSite: Record<string, DeskFigures> = figures[name]
      ofSite[what] = toFigures(taken[at] ?? [])
    }
  }
  return figures
}

/** Signs in and finds the addresses to open. */
async function openDesk({ base, account }: { base: string; account: Account }) {
  const headers = { authorization: `JWT ${await signIn({ base, account })}` }
  const list = `${base}/api/news?limit=25&depth=0&draft=true&sort=-updatedAt`
  const { docs } = (await (await fetch(list, { headers })).json()) as { docs: { id: string }[] }
  const id = docs[Math.floor(docs.length / 2)]?.id
  if (!id) throw new Error('there is no news to open')
  const urls: Record<string, string> = {
    'edit view': `${base}/admin/collections/news/${id}`,
    'list page': `${base}/admin/collections/news?limit=25`,
    'list, REST': list,
  }
  return { urls, headers }
}

/** Milliseconds to the last byte. */
async function time({
  url,
  headers,
}: {
  url: string
  headers: Record<string, string>
}): Promise<number> {
  const begun = performance.now()
  const answer = await fetch(url, { headers, redirect: 'manual' })
  await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return performance.now() - begun
}

function toFigures(taken: number[]): DeskFigures {
  const sorted = [...taken].sort((a, b) => a - b)
  return { p50: sorted[Math.floor(sorted.length / 2)] ?? 0, slowest: sorted.at(-1) ?? 0 }
}
