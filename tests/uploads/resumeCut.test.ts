import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

const SIZE = 8 * 1024 * 1024
const SENT = 3 * 1024 * 1024

let site: RunningSite
let headers: Record<string, string>

beforeAll(async () => {
  site = await runSite({ STARTER_CONTENT: 'none' })
  const answer = await fetch(`${site.url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(ADMIN),
  })
  const { token } = (await answer.json()) as { token: string }
  headers = { Authorization: `JWT ${token}`, 'Tus-Resumable': '1.0.0' }
}, 240_000)

afterAll(() => site?.stop())

async function begin(): Promise<string> {
  const name = Buffer.from('เสียง.wav').toString('base64')
  const answer = await fetch(`${site.url}/api/media/uploads`, {
    method: 'POST',
    headers: { ...headers, 'Upload-Length': String(SIZE), 'Upload-Metadata': `filename ${name}` },
  })
  expect(answer.status).toBe(201)
  return answer.headers.get('location') ?? ''
}

/** A line over which a part of a piece has come, and then nothing more. */
async function openLine(path: string) {
  const { hostname, port, host } = new URL(site.url)
  const line = connect(Number(port), hostname)
  line.on('error', () => undefined)
  const lines = {
    Host: host,
    ...headers,
    'Upload-Offset': '0',
    'Content-Type': 'application/offset+octet-stream',
    'Content-Length': String(SIZE),
  }
  const head = Object.entries(lines).map(([name, value]) => `${name}: ${value}`)
  line.write(`PATCH ${path} HTTP/1.1\r\n${head.join('\r\n')}\r\n\r\n`)
  await new Promise((done) => line.write(Buffer.alloc(SENT, 7), done))
  return line
}

const offsetOf = async (path: string): Promise<number> => {
  const answer = await fetch(site.url + path, { method: 'HEAD', headers })
  return Number(answer.headers.get('upload-offset'))
}

/** As the admin goes on: asks how much has come and sends the rest, and asks again where more came meanwhile. */
async function goOn(path: string): Promise<number> {
  for (;;) {
    const offset = await offsetOf(path)
    const answer = await fetch(site.url + path, {
      method: 'PATCH',
      headers: {
        ...headers,
        'Upload-Offset': String(offset),
        'Content-Type': 'application/offset+octet-stream',
      },
      body: Buffer.alloc(SIZE - offset, 7),
    })
    if (answer.status !== 409) return Number(answer.headers.get('upload-offset'))
  }
}

describe('a piece whose line', () => {
  it('was cut is gone on with', async () => {
    const path = await begin()
    const line = await openLine(path)
    line.destroy()

    expect(await goOn(path)).toBe(SIZE)
  })

  it('hangs does not keep the next one waiting for ever', async () => {
    const path = await begin()
    const line = await openLine(path)

    expect(await goOn(path)).toBe(SIZE)
    line.destroy()
  }, 30_000)
})
