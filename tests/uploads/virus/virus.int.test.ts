import { afterEach, beforeAll, expect, it } from 'vitest'
import { env } from '@/env'
import { REFUSALS } from '@/uploads/refusals'
import { ready } from '@/start/ready'
import { EICAR, runClamServer, type ClamServer } from '../../support/clamServer'
import { makeUser, openSite, signIn } from '../../support/site'
import { sender } from '../hostile/sender'
import * as archives from '../hostile/archives'
import type { Payload } from 'payload'

let payload: Payload
let site: ReturnType<typeof sender>
let clam: ClamServer | undefined

beforeAll(async () => {
  payload = await openSite()
  site = sender({ payload, token: await signIn(await makeUser({ payload, role: 'contributor' })) })
})

afterEach(async () => {
  env.clamavSocket = undefined
  await clam?.stop()
  clam = undefined
})

async function withClam(options?: Parameters<typeof runClamServer>[0]) {
  clam = await runClamServer(options)
  env.clamavSocket = clam.socket
  return clam
}

it('a file with a virus is not kept, and its finder’s name for it is told', async () => {
  await withClam()
  const before = await site.traces()

  for (const [name, content] of [
    ['บันทึก.txt', Buffer.from(EICAR)],
    ['ใบงาน.zip', archives.withEntry({ name: 'บันทึก.txt', data: EICAR, isStored: true })],
  ] as const) {
    const { status, body } = await site.send(name, content)
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toBe(
      `“${name}” ${REFUSALS.virus.text('Eicar-Test-Signature').th}`,
    )
  }
  expect(await site.traces()).toEqual(before)
})

it('an honest file is sent whole to the scanner and kept as clean', async () => {
  const { scanned } = await withClam()
  const content = Buffer.alloc(1_000_000, 'สวัสดี ')

  const { body } = await site.send('บันทึก.txt', content)

  expect(body.doc.virusScan).toBe('clean')
  expect(scanned).toEqual([content.length])
})

it('a file beyond what the scanner looks at comes in and says so', async () => {
  await withClam({ sizeMax: 1_000 })
  const { body } = await site.send('บันทึก.txt', Buffer.alloc(3_000_000, 'a'))
  expect(body.doc.virusScan).toBe('tooLarge')
})

it('nothing comes in unscanned where the scanner is set and down; once it is up the same file does', async () => {
  env.clamavSocket = '/nowhere/clamd.ctl'
  const before = await site.traces()
  const { status, body } = await site.send('บันทึก.txt', Buffer.from('สวัสดี'))

  expect(status).toBe(503)
  expect(body.errors?.[0]?.message).toContain('ระบบตรวจไวรัสไม่ตอบ')
  expect(await site.traces()).toEqual(before)

  await withClam()
  expect((await site.send('บันทึก.txt', Buffer.from('สวัสดี'))).status).toBe(201)
})

it('without a scanner files say they were not scanned', async () => {
  const { body } = await site.send('บันทึก.txt', Buffer.from('สวัสดี'))
  expect(body.doc.virusScan).toBe('off')
})

it('the state of the scanner and of the disk is told to whoever watches the site', async () => {
  expect((await ready({ payload })).parts).not.toHaveProperty('virusScanner')
  await withClam()
  expect((await ready({ payload })).parts.virusScanner).toEqual({ state: 'ok' })
  env.clamavSocket = '/nowhere/clamd.ctl'
  expect((await ready({ payload })).parts.virusScanner?.state).toBe('down')

  const { diskReserveBytes } = env
  const states: (string | undefined)[] = []
  for (const reserve of [0, Number.MAX_SAFE_INTEGER / 4]) {
    env.diskReserveBytes = reserve
    states.push((await ready({ payload })).parts.disk?.state)
  }
  env.diskReserveBytes = diskReserveBytes
  expect(states).toEqual(['ok', 'down'])
})
