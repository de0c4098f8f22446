import { createReadStream, readFileSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { request, type IncomingMessage } from 'node:http'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { residentMB, type Running } from './run'
import { signIn, type Account } from './signIn'

export interface LargeFigures {
  seconds: number
  /** How much more the process holds at its fullest than before it began, in megabytes. */
  grownMB: number
  /** How late the event loop was in 99 of 100 looks, in milliseconds. */
  loopP99: number
}

/** The bars for a file of one gigabyte. */
export const LARGE_BARS = { grownMB: 100, loopP99: 100 }

const CHUNK_BYTES = 8 * 1024 * 1024
const LOOK_MS = 50

interface Asked {
  site: Running
  /** Where the site writes how late its event loop is; see `watchLoop.mjs`. */
  report: string
  account: Account
  path: string
  /** A small file of the same kind, which goes the same ways first: what is loaded once does not count. */
  warmUp: string
}

/** Brings a large file in, in pieces and in one form, and takes it out again; measures the site meanwhile. */
export async function measureLargeFiles({
  site,
  report,
  account,
  path,
  warmUp,
}: Asked): Promise<Record<'upload in pieces' | 'upload in one form' | 'download', LargeFigures>> {
  const token = await signIn({ base: site.url, account })
  const sent = { base: site.url, token }
  await sendForm({ ...sent, reference: { upload: await sendPieces({ ...sent, path: warmUp }) } })
  await receive({ ...sent, id: await sendForm({ ...sent, path: warmUp }) })
  const watched = (work: () => Promise<unknown>) => watch({ site, report, work })
  const pieces = await watched(async () => {
    const id = await sendPieces({ ...sent, path })
    await sendForm({ ...sent, reference: { upload: id } })
  })
  let id = ''
  const form = await watched(async () => {
    id = await sendForm({ ...sent, path })
  })
  const download = await watched(() => receive({ ...sent, id }))
  return { 'upload in pieces': pieces, 'upload in one form': form, download }
}

async function watch({
  site,
  report,
  work,
}: {
  site: Running
  report: string
  work: () => Promise<unknown>
}): Promise<LargeFigures> {
  // What came before is let go first: the site grows by what this work alone needs.
  await wait(2_000)
  rmSync(report, { force: true })
  await wait(1_000)
  const before = residentMB(site) ?? 0
  let fullest = before
  const timer = setInterval(() => {
    fullest = Math.max(fullest, residentMB(site) ?? 0)
  }, LOOK_MS)
  const begun = performance.now()
  await work().finally(() => clearInterval(timer))
  const seconds = (performance.now() - begun) / 1000
  await wait(500)
  const { p99 } = JSON.parse(readFileSync(report, 'utf8')) as { p99: number }
  return { seconds, grownMB: fullest - before, loopP99: p99 }
}

async function sendPieces({
  base,
  token,
  path,
}: {
  base: string
  token: string
  path: string
}): Promise<string> {
  const { size } = statSync(path)
  const headers = { authorization: `JWT ${token}`, 'tus-resumable': '1.0.0' }
  const name = Buffer.from('วิดีโอ.mp4').toString('base64')
  const begun = await fetch(`${base}/api/media/uploads`, {
    method: 'POST',
    headers: { ...headers, 'upload-length': String(size), 'upload-metadata': `filename ${name}` },
  })
  const at = new URL(begun.headers.get('location') ?? '', `${base}/api/media/uploads`)
  if (begun.status !== 201) throw new Error(`the upload was not begun: ${await begun.text()}`)
  const file = await open(path, 'r')
  const piece = Buffer.alloc(CHUNK_BYTES)
  for (let offset = 0; offset < size;) {
    const { bytesRead } = await file.read(piece, 0, CHUNK_BYTES, offset)
    const answer = await fetch(at, {
      method: 'PATCH',
      headers: {
        ...headers,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      body: piece.subarray(0, bytesRead),
    })
    if (answer.status !== 204) throw new Error(`a piece was refused: ${await answer.text()}`)
    offset += bytesRead
  }
  await file.close()
  return at.pathname.split('/').at(-1) ?? ''
}

/** Sends the form of a file, with the file itself or with what says which upload it is; gives the row's id. */
async function sendForm({
  base,
  token,
  path,
  reference,
}: {
  base: string
  token: string
  path?: string
  reference?: object
}): Promise<string> {
  const boundary = 'b5d2c1'
  const part = (head: string) => `--${boundary}\r\nContent-Disposition: form-data; ${head}\r\n\r\n`
  const asked = request(`${base}/api/media`, {
    method: 'POST',
    headers: {
      authorization: `JWT ${token}`,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  })
  asked.write(`${part('name="_payload"')}{}\r\n`)
  if (path) {
    asked.write(part('name="file"; filename="film.mp4"'))
    for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
      if (!asked.write(chunk)) await once(asked, 'drain')
    }
  } else {
    const held = { clientUploadContext: reference, filename: 'film.mp4', mimeType: 'video/mp4' }
    asked.write(`${part('name="file"')}${JSON.stringify(held)}`)
  }
  asked.end(`\r\n--${boundary}--\r\n`)
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  if (answer.statusCode !== 201) throw new Error(`the file was not taken: ${text}`)
  return (JSON.parse(text) as { doc: { id: string } }).doc.id
}

async function receive({ base, token, id }: { base: string; token: string; id: string }) {
  const headers = { authorization: `JWT ${token}` }
  const asked = request(`${base}/files/${id}/film.mp4`, { headers })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  let bytes = 0
  for await (const chunk of answer) bytes += (chunk as Buffer).length
  if (answer.statusCode !== 200 || bytes !== Number(answer.headers['content-length'])) {
    throw new Error(`the file did not come whole: ${answer.statusCode}, ${bytes} bytes`)
  }
}
