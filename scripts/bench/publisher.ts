import { readFileSync } from 'node:fs'
import { toRichText } from '@/office/starter/toRichText'
import type { Running } from './run'
import { signIn, type Account } from './signIn'

export interface PublishFigures {
  /** Milliseconds. */
  p50: number
  /** Milliseconds. */
  p95: number
}

const WARM = 10

/** Settings under which a site posts to a Page that is not there; everything in them is invented. */
export const livePublisher = (graphURL: string): Record<string, string> => ({
  FACEBOOK_MODE: 'live',
  FACEBOOK_GRAPH_URL: graphURL,
  FACEBOOK_PAGE_ID: '100064000000001',
  FACEBOOK_PAGE_TOKEN: 'invented-token-of-a-page',
  FACEBOOK_APP_ID: '1234567890',
  FACEBOOK_APP_SECRET: 'invented-secret-of-an-app',
})

/**
 * What publishing a story takes, to the last byte of the answer: one request after the other and in turn on each of
 * the sites, so that whatever else the machine does falls on all of them.
 */
export async function measurePublishing<Name extends string>({
  sites,
  account,
  times,
}: {
  sites: Record<Name, Running>
  account: Account
  times: number
}): Promise<Record<Name, PublishFigures>> {
  const names = Object.keys(sites) as Name[]
  const taken = new Map<Name, number[]>(names.map((name) => [name, []]))
  const desks = new Map<Name, Desk>()
  for (const name of names) desks.set(name, await openDesk({ base: sites[name].url, account }))
  for (let count = 0; count < WARM + times; count += 1) {
    for (const [name, desk] of desks) {
      const id = await desk.write(count)
      const ms = await desk.publish(id)
      if (count >= WARM) taken.get(name)?.push(ms)
    }
  }
  const figures = names.map((name) => [name, toFigures(taken.get(name) ?? [])])
  return Object.fromEntries(figures) as Record<Name, PublishFigures>
}

interface Desk {
  /** A draft that is to be shared; gives its id. */
  write(count: number): Promise<string>
  /** Gives the milliseconds that took. */
  publish(id: string): Promise<number>
}

async function openDesk({ base, account }: { base: string; account: Account }): Promise<Desk> {
  const headers = {
    authorization: `JWT ${await signIn({ base, account })}`,
    'content-type': 'application/json',
  }
  const ask = async (path: string, method: string, data: object): Promise<string> => {
    const answer = await fetch(`${base}/api/${path}?depth=0`, {
      method,
      headers,
      body: JSON.stringify(data),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`)
    return text
  }
  return {
    async write(count) {
      const text = await ask('news', 'POST', {
        title: `ข่าวที่วัด ${count}`,
        summary: 'สรุปย่อของข่าวที่วัด',
        body: toRichText([{ type: 'paragraph', text: 'เนื้อหาของข่าวที่วัด' }]),
        stage: 'draft',
        facebook: { share: true },
      })
      return (JSON.parse(text) as { doc: { id: string } }).doc.id
    },
    async publish(id) {
      const begun = performance.now()
      await ask(`news/${id}`, 'PATCH', { stage: 'published' })
      return performance.now() - begun
    },
  }
}

function toFigures(taken: number[]): PublishFigures {
  const sorted = [...taken].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { p50: at(0.5), p95: at(0.95) }
}

/** Ticks of the processor in a second, as Linux counts them for programs. */
const TICKS = 100

/** Processor seconds that servers took while nobody asked them for anything; undefined where the system does not tell. */
export async function measureIdle<Name extends string>({
  sites,
  seconds,
}: {
  sites: Record<Name, Running>
  seconds: number
}): Promise<Record<Name, number> | undefined> {
  const names = Object.keys(sites) as Name[]
  try {
    const before = names.map((name) => processorSeconds(sites[name]))
    await new Promise((resolve) => setTimeout(resolve, seconds * 1000))
    const taken = names.map((name, at) => [name, processorSeconds(sites[name]) - (before[at] ?? 0)])
    return Object.fromEntries(taken) as Record<Name, number>
  } catch {
    return undefined
  }
}

function processorSeconds({ child }: Running): number {
  const stat = readFileSync(`/proc/${child.pid}/stat`, 'utf8')
  // The name of the program stands in brackets and may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}
