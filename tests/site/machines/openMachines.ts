import { ADMIN, runSite } from '../../support/runningSite'
import { Head, readHTML, type Tag } from './rules/readHTML'

/** How the public would reach the site; what machines read names it everywhere. */
export const SITE_URL = 'https://office.example.go.th'

/** What the site answered. */
export interface Got {
  status: number
  headers: Headers
  text: string
}

/** A page as a machine reads it. */
export interface Page {
  url: string
  head: Head
  tags: Tag[]
  /** Every block of structured data. */
  data: Record<string, unknown>[]
}

/** A running site with the office's samples, asked by its public addresses. */
export interface Machines {
  get(address: string): Promise<Got>
  bytes(address: string): Promise<Buffer>
  page(address: string): Promise<Page>
  /** Writes as the administrator. */
  send<Doc>(path: string, method: 'POST' | 'PATCH', data: object): Promise<Doc>
  stop(): Promise<void>
}

export async function openMachines(): Promise<Machines> {
  const site = await runSite({ STARTER_CONTENT: 'office', SITE_URL })
  const local = (address: string) => {
    const { pathname, search } = new URL(address, SITE_URL)
    return site.url + pathname + search
  }
  const cookie = await signIn(site.url)
  const pages = new Map<string, Promise<Page>>()

  async function get(address: string): Promise<Got> {
    const answer = await fetch(local(address), { redirect: 'manual' })
    return { status: answer.status, headers: answer.headers, text: await answer.text() }
  }

  return {
    get,
    bytes: async (address) => Buffer.from(await (await fetch(local(address))).arrayBuffer()),
    page(address) {
      const url = new URL(address, SITE_URL).href
      const known = pages.get(url) ?? get(url).then((got) => readPage(url, got))
      pages.set(url, known)
      return known
    },
    async send(path, method, data) {
      const answer = await fetch(local(path), {
        method,
        headers: { 'Content-Type': 'application/json', Cookie: cookie, Origin: SITE_URL },
        body: JSON.stringify(data),
      })
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
      const { doc } = (await answer.json()) as { doc: never }
      return doc
    },
    stop: () => site.stop(),
  }
}

function readPage(url: string, { status, text }: Got): Page {
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  const tags = readHTML(text)
  const data = tags
    .filter(({ attributes }) => attributes.type === 'application/ld+json')
    .map((tag) => JSON.parse(tag.text) as Record<string, unknown>)
  return { url, tags, data, head: new Head(tags) }
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: SITE_URL },
    body: JSON.stringify(ADMIN),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}
