import { randomBytes } from 'node:crypto'
import { readdirSync, rmSync } from 'node:fs'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { newestNumber } from '@/changes/recordChange'
import { packagesFolder, storedPath } from '@/uploads/folders'
import { createPackageSeals } from '@/uploads/packages/packageSeal'
import { sealedFolder } from '@/uploads/packages/siteSeals'
import { clock } from '@/shared/clock'
import { makeUser, openSite, rest, signIn } from '../../support/site'
import { makePackage } from './makePackage'
import { askPackage, deliverPackage, folderOf, keepPackage } from './openPackage'

const PAGE = '<!doctype html><title>เกม</title><script src="game.js"></script>'
const SOUND = randomBytes(2_000)

let payload: Payload
let zip: Buffer

beforeAll(async () => {
  payload = await openSite()
  zip = await makePackage({
    'index.html': PAGE,
    'game.js': 'go()',
    'inner/page.html': PAGE,
    'inner/ดาว.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>',
    'inner/sound.mp3': SOUND,
    'blob.unknown': 'x',
  })
})

const foldersOf = (id: string) => readdirSync(packagesFolder).filter((name) => name.startsWith(id))

async function open(isPublic = true) {
  const kept = await keepPackage({ payload, zip, isPublic })
  const folder = (await deliverPackage({ payload, ...kept })) ?? ''
  const ask = (path: string, asking: { method?: 'HEAD'; headers?: Record<string, string> } = {}) =>
    askPackage({ payload, path: path ? `${folder}/${path}` : folder, ...asking })
  return { ...kept, folder, ask }
}

describe('a package that came in', () => {
  it('is unpacked once, and pages are told', async () => {
    const before = await newestNumber({ payload })
    const { id, filename, folder } = await open()

    const again = await deliverPackage({ payload, id, filename })

    expect(again).toBe(folder)
    expect(foldersOf(id)).toEqual([folder])
    expect(await newestNumber({ payload })).toBe(before + 1)
  })

  it('leaves nothing behind when its file was replaced or deleted meanwhile', async () => {
    const { id } = await keepPackage({ payload, zip })

    await deliverPackage({ payload, id, filename: 'another.zip' })

    expect(await folderOf({ payload, id })).toBeFalsy()
    expect(foldersOf(id)).toEqual([])
  })

  it('that is a bomb is given up with a reason in Thai, and nothing of it is left', async () => {
    const bomb = await makePackage({ 'index.html': PAGE, zeros: Buffer.alloc(60_000_000) })
    const kept = await keepPackage({ payload, zip: bomb })

    await expect(deliverPackage({ payload, ...kept })).rejects.toMatchObject({
      name: 'PermanentFailure',
      message: expect.stringMatching(/แตกไฟล์สื่อโต้ตอบ “เกม \d+\.zip” ไม่ได้.*อัปโหลด/),
    })
    expect(foldersOf(kept.id)).toEqual([])
    expect(await folderOf({ payload, id: kept.id })).toBeFalsy()
  })

  it('is unpacked by the next try when one broke off', async () => {
    const kept = await keepPackage({ payload, zip })
    const stop = new AbortController()
    stop.abort(new Error('lease lost'))

    await expect(deliverPackage({ payload, ...kept, signal: stop.signal })).rejects.toThrow()
    expect(foldersOf(kept.id)).toEqual([])
    const folder = await deliverPackage({ payload, ...kept })

    expect(foldersOf(kept.id)).toEqual([folder])
  })

  it('is tried again later while its bytes cannot be read', async () => {
    const kept = await keepPackage({ payload, zip })
    rmSync(storedPath(kept.filename))

    await expect(deliverPackage({ payload, ...kept })).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('who may play it', () => {
  it('anyone while it is public, from the next request on nobody', async () => {
    const { id, ask } = await open()
    const seen = [(await ask('index.html')).status, (await ask('')).status]

    await payload.db.updateOne({ collection: 'media', id, data: { isPublic: false } })
    const after = [await ask('index.html'), await ask('game.js'), await ask('')]

    expect(seen).toEqual([200, 200])
    expect(after.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await after[0]?.text()).toBe('')
  })

  it('one who holds a seal, for an hour and for this package alone', async () => {
    const [hidden, other] = [await open(false), await open(false)]
    const seal = sealedFolder(hidden.folder).split('/')[1]
    const ask = (folder: string, path: string) =>
      askPackage({ payload, path: `${folder}/${seal}/${path}` })

    const mine = await ask(hidden.folder, 'inner/page.html')
    expect(mine.status).toBe(200)
    expect(mine.headers.get('cache-control')).toBe('private, no-store')
    expect(mine.headers.get('content-security-policy')).toContain(`/${seal}/`)
    expect((await ask(other.folder, 'inner/page.html')).status).toBe(404)
    expect((await hidden.ask('inner/page.html')).status).toBe(404)

    vi.useFakeTimers({ now: clock.now().getTime() + 61 * 60_000, toFake: ['Date'] })
    expect((await ask(hidden.folder, 'inner/page.html')).status).toBe(404)
  })

  it('nobody with a seal that was made up or changed', () => {
    const seals = createPackageSeals({ secret: 'a secret of 32 characters or more', clock })
    const others = createPackageSeals({ secret: 'another secret of 32 characters', clock })
    const seal = seals.seal('a')
    const [until = '', mac = ''] = seal.slice(1).split('.')
    const later = (parseInt(until, 36) + 1e9).toString(36)

    const tries = [`~${later}.${mac}`, `~${until}.${'A'.repeat(22)}`, '~', '', others.seal('a')]
    expect(seals.isGood({ folder: 'a', seal })).toBe(true)
    expect(tries.map((each) => seals.isGood({ folder: 'a', seal: each }))).not.toContain(true)
  })

  it.each(['contributor', 'officer', 'librarian', 'auditor', 'admin'] as const)(
    '%s from the file in the admin, though it is not public',
    async (role) => {
      const { id, folder } = await open(false)
      const token = await signIn(await makeUser({ payload, role }))
      const headers = { authorization: `JWT ${token}` }

      const visitor = await play({ id })
      const staff = await play({ id, headers })

      expect(visitor.status).toBe(404)
      expect(staff.status).toBe(303)
      expect(staff.headers.get('location')).toMatch(new RegExp(`^/packages/${folder}/~[^/]+$`))
      const path = (staff.headers.get('location') ?? '').slice('/packages/'.length)
      expect((await askPackage({ payload, path: `${path}/index.html` })).status).toBe(200)
    },
  )

  it('nobody by what the API tells a visitor of a hidden one', async () => {
    const { id } = await open(false)

    expect((await rest({ path: `/media/${id}` })).status).toBe(404)
  })
})

describe('what comes out', () => {
  it('is held in a sandbox that reaches its own folder and nothing else, whatever it is', async () => {
    const { folder, ask } = await open()
    const base = `http://localhost:3000/packages/${folder}/`

    for (const path of [
      'index.html',
      'inner/page.html',
      'inner/%E0%B8%94%E0%B8%B2%E0%B8%A7.svg',
      'game.js',
    ]) {
      const { status, headers } = await ask(path)
      const policy = headers.get('content-security-policy') ?? ''

      expect([path, status]).toEqual([path, 200])
      expect(policy).toMatch(/^sandbox (?!.*allow-(same-origin|top-navigation|popups|downloads))/)
      expect(policy).toContain(`default-src ${base} data: blob:`)
      expect(policy).toContain(`connect-src ${base} `)
      expect(policy).toContain("form-action 'none'; base-uri 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('permissions-policy')).toContain('camera=(), ')
    }
    expect((await ask('index.html')).headers.get('content-security-policy')).toMatch(
      /frame-ancestors 'self' http:\/\/localhost:3000/,
    )
    expect((await ask('nothing.html')).headers.get('content-security-policy')).toMatch(/^sandbox;/)
  })

  it.each([
    ['index.html', 'text/html'],
    ['game.js', 'text/javascript'],
    ['inner/sound.mp3', 'audio/mpeg'],
    ['blob.unknown', 'application/octet-stream'],
  ])('%s as %s', async (path, type) => {
    const { ask } = await open()

    expect((await ask(path)).headers.get('content-type')).toBe(type)
  })

  it('is kept for ever, but for pages, which are asked for anew', async () => {
    const { ask } = await open()
    const [script, page] = [await ask('game.js'), await ask('index.html')]
    const tag = page.headers.get('etag') ?? ''

    expect(script.headers.get('cache-control')).toMatch(/^public, max-age=31536000, immutable/)
    expect(page.headers.get('cache-control')).toBe('public, no-cache')
    expect((await ask('index.html', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  it('comes in parts where it is sound or film', async () => {
    const { ask } = await open()
    const part = await ask('inner/sound.mp3', { headers: { range: 'bytes=100-199' } })
    const beyond = await ask('inner/sound.mp3', { headers: { range: 'bytes=9999-' } })
    const text = await ask('game.js', { headers: { range: 'bytes=0-1' } })

    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 100-199/2000')
    expect(Buffer.from(await part.arrayBuffer()).equals(SOUND.subarray(100, 200))).toBe(true)
    expect([beyond.status, text.status]).toEqual([416, 200])
  })

  it('is told of without its bytes to one who asks for the head', async () => {
    const { ask } = await open()
    const head = await ask('inner/sound.mp3', { method: 'HEAD' })

    expect([head.status, head.headers.get('content-length')]).toEqual([200, '2000'])
    expect(await head.text()).toBe('')
  })

  it('is no page of its own in a window: it is led into a frame', async () => {
    const { folder, ask } = await open()
    const headers = { 'sec-fetch-dest': 'document' }
    const led = await ask('inner/page.html', { headers })
    const stage = await (await ask('')).text()

    expect([led.status, led.headers.get('location')]).toEqual([303, `/packages/${folder}`])
    expect((await ask('inner/%E0%B8%94%E0%B8%B2%E0%B8%A7.svg', { headers })).status).toBe(303)
    expect((await ask('inner/sound.mp3', { headers })).status).toBe(200)
    expect(stage).toContain(`<iframe src="/packages/${folder}/index.html"`)
    expect(stage).not.toContain('<script')
  })
})

describe('what does not come out', () => {
  it.each([
    '..%2f..%2fpackage-1.zip',
    '%2e%2e/%2e%2e/package-1.zip',
    '..%5c..%5cpackage-1.zip',
    'inner%2fpage.html',
    'inner//page.html',
    'inner/',
    'inner',
    'index.html/',
    'index.html%00.js',
    '%E0%A4%A',
    '~/index.html',
    `${'a/'.repeat(50)}b`,
  ])('%s', async (path) => {
    const { ask } = await open()
    const answer = await ask(path)

    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('')
  })

  it('what stands in another folder, or beside the folders', async () => {
    const { id, folder } = await open()
    const ask = async (path: string) => (await askPackage({ payload, path })).status

    expect(await ask(`${id}-${'0'.repeat(16)}/index.html`)).toBe(404)
    expect(await ask(`${folder}.part/index.html`)).toBe(404)
    expect(await ask(`${folder}/`)).toBe(404)
    expect(await ask('')).toBe(404)
    expect(await ask('../package-1.zip')).toBe(404)
  })
})

async function play({ id, headers = {} }: { id: string; headers?: Record<string, string> }) {
  const { handleEndpoints } = await import('payload')
  const { default: config } = await import('@payload-config')
  const request = new Request(`http://localhost:3000/api/media/${id}/play`, { headers })
  return handleEndpoints({ config, request })
}
