import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { textOf } from '../support/textOf'

/** How late a scheduled item may come or go. */
const LATE_MS = 15_000
const SOON_MS = 3_000
const SETTINGS = { STARTER_CONTENT: 'none' }

let site: RunningSite
let token: string

beforeAll(async () => {
  site = await runSite(SETTINGS)
  token = await signIn()
}, 240_000)

afterAll(() => site?.stop())

describe('what is published at a time', () => {
  it('begins and expires by itself, no visitor needed', async () => {
    const begins = new Date(Date.now() + SOON_MS)
    const ends = new Date(begins.getTime() + SOON_MS)
    const id = await publish({ publishedAt: begins, expiresAt: ends })
    expect(await titles()).not.toContain(title(begins))

    await until(ends.getTime() + LATE_MS)

    const [began, expired] = [await toldAt(id, 'began'), await toldAt(id, 'expired')]
    expect(began - begins.getTime()).toBeGreaterThanOrEqual(0)
    expect(began - begins.getTime()).toBeLessThan(LATE_MS)
    expect(expired - ends.getTime()).toBeGreaterThanOrEqual(0)
    expect(expired - ends.getTime()).toBeLessThan(LATE_MS)
    expect(await titles()).not.toContain(title(begins))
  })

  it('begins after a restart, when the process was killed before its time', async () => {
    const begins = new Date(Date.now() + SOON_MS)
    const id = await publish({ publishedAt: begins })
    await site.kill()
    await until(begins.getTime() + 1_000)

    site = await runSite(SETTINGS, site.folder)
    const up = Date.now()
    token = await signIn()
    await until(up + LATE_MS)

    expect((await toldAt(id, 'began')) - up).toBeLessThan(LATE_MS)
    expect(await titles()).toContain(title(begins))
  })
})

const title = (moment: Date) => `ตั้งเวลา ${moment.toISOString()}`

async function publish(times: { publishedAt: Date; expiresAt?: Date }): Promise<string> {
  const { doc } = await ask<{ doc: { id: string } }>('POST', '/api/news', {
    title: title(times.publishedAt),
    summary: 'ข่าวที่ขึ้นตามเวลา',
    body: textOf('เนื้อหา'),
    stage: 'published',
    publishedAt: times.publishedAt.toISOString(),
    expiresAt: times.expiresAt?.toISOString(),
  })
  return doc.id
}

/** When the change log was told, in milliseconds. */
async function toldAt(id: string, kind: string): Promise<number> {
  const where = `where[document][equals]=${id}&where[kind][equals]=${kind}`
  const { docs } = await ask<{ docs: { createdAt: string }[] }>(
    'GET',
    `/api/content-changes?${where}`,
  )
  expect(docs).toHaveLength(1)
  return Date.parse(docs[0]?.createdAt ?? '')
}

/** What a visitor finds on the list of news. */
const titles = async (): Promise<string> => (await fetch(`${site.url}/news`)).text()

const until = (moment: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, moment - Date.now())))

async function signIn(): Promise<string> {
  return (await ask<{ token: string }>('POST', '/api/users/login', ADMIN)).token
}

async function ask<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(site.url + path, {
    method,
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
