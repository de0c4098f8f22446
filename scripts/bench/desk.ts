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

interface Account {
  email: string
  password: string
}

/**
 * Opens as a signed-in person what staff open all day: the form of an item, the list of its kind, and what that list
 * asks the API for when it is sorted or searched. One request after the other, to the last byte.
 */
export async function measureDesk({
  base,
  account,
}: {
  base: string
  account: Account
}): Promise<Record<string, DeskFigures>> {
  const headers = { authorization: `JWT ${await signIn({ base, account })}` }
  const list = `${base}/api/news?limit=25&depth=0&draft=true&sort=-updatedAt`
  const { docs } = (await (await fetch(list, { headers })).json()) as { docs: { id: string }[] }
  const id = docs[Math.floor(docs.length / 2)]?.id
  if (!id) throw new Error('there is no news to open')
  const urls = {
    'edit view': `${base}/admin/collections/news/${id}`,
    'list page': `${base}/admin/collections/news?limit=25`,
    'list, REST': list,
  }
  const figures: Record<string, DeskFigures> = {}
  for (const [name, url] of Object.entries(urls)) figures[name] = await time({ url, headers })
  return figures
}

async function signIn({ base, account }: { base: string; account: Account }): Promise<string> {
  const answer = await fetch(`${base}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  const { token } = (await answer.json()) as { token?: string }
  if (!token) throw new Error(`could not sign in: ${answer.status}`)
  return token
}

async function time({
  url,
  headers,
}: {
  url: string
  headers: Record<string, string>
}): Promise<DeskFigures> {
  const taken: number[] = []
  for (let count = 0; count < WARM + TIMES; count += 1) {
    const begun = performance.now()
    const answer = await fetch(url, { headers, redirect: 'manual' })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
    if (count >= WARM) taken.push(performance.now() - begun)
  }
  taken.sort((a, b) => a - b)
  return { p50: taken[Math.floor(taken.length / 2)] ?? 0, slowest: taken.at(-1) ?? 0 }
}
