import { createHash } from 'node:crypto'
import { readdirSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makePhoto } from '../support/makePhoto'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { beginUpload, saveUpload, sendRest, uploadOffset } from '../support/sendInPieces'

const KILLS = 10
/** An upload with all that is made of it takes about this long here: kills fall anywhere in it. */
const WHOLE_MS = 2_500
/** A killed process holds its row for a minute; then pictures are made one after the other. */
const DONE_LIMIT_MS = 240_000
const LOOK_MS = 200
const DAYS_AGO = new Date(Date.now() - 3 * 24 * 60 * 60 * 1000)
const SETTINGS = { STARTER_CONTENT: 'none' }

interface Row {
  id: string
  filename: string
  originalName: string
  filesize: number
  sha256: string
}

let site: RunningSite
let token: string

beforeAll(async () => {
  site = await runSite(SETTINGS)
  token = (await ask<{ token: string }>('/api/users/login', ADMIN)).token
}, 240_000)

afterAll(() => site?.stop())

describe('a process killed while files come in', () => {
  const sent = new Map<string, Buffer>()

  it('leaves each upload to be gone on with, or nothing of it', async () => {
    for (let round = 0; round < KILLS; round += 1) {
      const name = `ภาพที่ ${round}.jpg`
      const data = await makePhoto({ width: 900, height: 600, seed: 100 + round })
      sent.set(name, data)
      const moment = Math.random() * WHOLE_MS
      const path = await sendUntilKilled({ name, data, moment })
      site = await runSite(SETTINGS, site.folder)

      await finish({ name, data, path })
      const { docs } = await find({ name })
      expect(docs, `killed after ${moment.toFixed(0)} ms`).toHaveLength(1)
      expect(docs[0]?.filesize).toBe(data.length)
    }
  }, 600_000)

  it('does all that was to be made of them, once it runs again', async () => {
    expect(await openWork()).toEqual([])

    for (const [name, data] of sent) {
      const [row] = (await find({ name })).docs
      if (!row) throw new Error(`${name} is gone`)
      expect(row.sha256).toBe(sha256(data))
      const headers = { authorization: `JWT ${token}` }
      const whole = await fetch(`${site.url}/files/${row.id}/x`, { headers })
      expect(sha256(Buffer.from(await whole.arrayBuffer()))).toBe(row.sha256)
      for (const path of variantsOf(row)) await expect(decode(path)).resolves.toBeUndefined()
    }
  }, 400_000)

  it('has nothing half lying about once the grace time is over', async () => {
    const media = join(site.folder, 'media')
    await site.kill()
    for (const path of listFiles(media)) utimesSync(path, DAYS_AGO, DAYS_AGO)
    site = await runSite(SETTINGS, site.folder)

    await until(() => listFiles(join(media, 'incoming')).length === 0)

    const { docs } = await find({})
    const names = docs.map(({ filename }) => filename)
    await until(() => keptFiles(media).length === names.length)
    expect(keptFiles(media).sort()).toEqual(names.sort())
    // What is made of files is swept last.
    const parts = () => listFiles(media).filter((path) => path.endsWith('.part'))
    await until(() => parts().length === 0)
    expect(parts()).toEqual([])
  }, 240_000)
})

/** Sends a file and saves its form, until the process is killed; gives the address of the upload, if it got one. */
async function sendUntilKilled({
  name,
  data,
  moment,
}: {
  name: string
  data: Buffer
  moment: number
}): Promise<string | undefined> {
  let path: string | undefined
  const { url } = site
  const sending = (async () => {
    path = await beginUpload({ url, token, name, bytes: data.length })
    await sendRest({ url, token, path, data, offset: 0, pieceBytes: 64 * 1024 })
    await saveUpload({ url, token, path, name })
  })().catch(() => undefined)
  await new Promise((resolve) => setTimeout(resolve, moment))
  await site.kill()
  await sending
  return path
}

/** What a person's browser does when the site is there again: goes on where the upload stands, or begins anew. */
async function finish({
  name,
  data,
  path,
}: {
  name: string
  data: Buffer
  path: string | undefined
}): Promise<void> {
  if ((await find({ name })).docs.length > 0) return
  const { url } = site
  const offset = path ? await uploadOffset({ url, token, path }) : null
  const at =
    path && offset !== null
      ? { path, offset }
      : { path: await beginUpload({ url, token, name, bytes: data.length }), offset: 0 }
  await sendRest({ url, token, data, ...at })
  await saveUpload({ url, token, path: at.path, name })
}

const find = ({ name }: { name?: string }) =>
  ask<{ docs: Row[] }>(
    `/api/media?limit=100&depth=0${name ? `&where[originalName][equals]=${encodeURIComponent(name)}` : ''}`,
  )

/** Rows of the outbox that are not done when everything had time to be. */
async function openWork(): Promise<unknown[]> {
  const limit = Date.now() + DONE_LIMIT_MS
  for (;;) {
    const { docs } = await ask<{ docs: { key: string; state: string; reason?: string }[] }>(
      '/api/outbox?limit=100&where[state][not_equals]=done',
    )
    if (docs.length === 0 || Date.now() > limit)
      return docs.map(({ key, state, reason }) => ({ key, state, reason }))
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

const variantsOf = ({ id }: Row): string[] => {
  const folder = join(site.folder, 'media', 'variants', id)
  return readdirSync(folder)
    .filter((name) => !name.endsWith('.part'))
    .map((name) => join(folder, name))
}

/** @throws Error when the picture was cut short */
const decode = async (path: string): Promise<void> => {
  await sharp(path, { failOn: 'truncated' }).stats()
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const keptFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)

async function until(holds: () => boolean): Promise<void> {
  const limit = Date.now() + DONE_LIMIT_MS
  while (!holds() && Date.now() < limit) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
}

const sha256 = (data: Buffer) => createHash('sha256').update(data).digest('hex')

async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(site.url + path, {
    method: body ? 'POST' : 'GET',
    headers: {
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `JWT ${token}` } : {}),
    },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return (await answer.json()) as T
}
