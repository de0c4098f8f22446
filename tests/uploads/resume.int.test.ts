import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Role } from '@/accounts/permissions'
import { env } from '@/env'
import type { Media, User } from '@/payload-types'
import { incomingFolder, storedPath } from '@/uploads/folders'
import { makeUser, openSite, signIn } from '../support/site'
import { begin, idOf, saveForm, sendFrom, sendWhole, tus } from './tusRig'

interface Saved {
  doc: Media
  errors?: { message: string }[]
}

let payload: Payload
let user: User
let token: string
let other: string
let picture: Buffer

beforeAll(async () => {
  payload = await openSite()
  user = await makeUser({ payload, role: 'contributor' })
  token = await signIn(user)
  other = await signIn(await makeUser({ payload, role: 'contributor' }))
  picture = await noise(1)
})

/** A picture that does not pack well: some 100 kB, another for each seed. */
const noise = (seed: number): Promise<Buffer> =>
  sharp(Buffer.from(randomBytes(200 * 200 * 3).map((byte) => (byte + seed) % 256)), {
    raw: { width: 200, height: 200, channels: 3 },
  })
    .jpeg({ quality: 95 })
    .toBuffer()

const waiting = () => (existsSync(incomingFolder) ? readdirSync(incomingFolder) : [])
const sentence = async (answer: Response) =>
  ((await answer.json()) as Saved).errors?.[0]?.message ?? ''

describe('a file that comes in pieces', () => {
  it('is gone on with after the line was cut, and is whole in the end', async () => {
    const begun = await begin({ bytes: picture.length, token })
    expect(begun.status).toBe(201)
    expect(begun.headers.get('location')).toMatch(/^\/api\/media\/uploads\/[0-9a-f]{32}$/)
    const id = idOf(begun)
    const half = Math.floor(picture.length / 2)
    const cut = new ReadableStream<Uint8Array>({
      start: (line) => line.enqueue(new Uint8Array(picture.subarray(0, half))),
      pull: (line) => line.error(new Error('the line is dead')),
    })
    await sendFrom({ id, offset: 0, body: cut, token })

    const asked = await tus({ method: 'HEAD', id, token })
    const offset = Number(asked.headers.get('upload-offset'))
    expect(offset).toBeLessThanOrEqual(half)
    const rest = new Uint8Array(picture.subarray(offset))
    const answer = await sendFrom({ id, offset, body: rest, token })
    expect([answer.status, answer.headers.get('upload-offset')]).toEqual([
      204,
      String(picture.length),
    ])

    const { status, body } = await saveForm<Saved>({ context: { upload: id }, token })
    expect(status).toBe(201)
    expect(body.doc.originalName).toBe('ภาพกิจกรรม.jpg')
    expect(body.doc.sha256).toBe(createHash('sha256').update(picture).digest('hex'))
    expect(readFileSync(storedPath(body.doc.filename ?? '')).length).toBe(body.doc.filesize)
    expect(waiting().filter((name) => name.startsWith(id))).toEqual([])
  })

  it('is written from where it stopped, not from elsewhere', async () => {
    const id = idOf(await begin({ bytes: 10, token }))
    await sendFrom({ id, offset: 0, body: 'abcde', token })

    expect((await sendFrom({ id, offset: 0, body: 'abcde', token })).status).toBe(409)
    expect((await sendFrom({ id, offset: 5, body: 'fghijklmnop', token })).status).toBe(413)
    expect((await tus({ method: 'HEAD', id, token })).headers.get('upload-offset')).toBe('5')
  })

  it('is not saved before it is whole, and only once', async () => {
    const id = idOf(await begin({ bytes: picture.length, token }))
    const early = await saveForm<Saved>({ context: { upload: id }, token })
    expect([early.status, early.body.errors?.[0]?.message]).toEqual([
      400,
      'ไฟล์ยังมาไม่ครบ รอให้ส่งครบก่อนแล้วบันทึกอีกครั้ง',
    ])
    await sendFrom({ id, offset: 0, body: new Uint8Array(picture), token })

    const both = await Promise.all([
      saveForm<Saved>({ context: { upload: id }, token }),
      saveForm<Saved>({ context: { upload: id }, token }),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 400])
  })

  it('leaves nothing behind when it is refused or given up', async () => {
    const bad = await sendWhole({ content: Buffer.from('ไม่ใช่ภาพ'), name: 'ปลอม.jpg', token })
    const refused = await saveForm<Saved>({ context: { upload: bad }, token })
    expect(refused.status).toBe(400)
    expect(refused.body.errors?.[0]?.message).toMatch(/^“ปลอม.jpg” อัปโหลดไม่ได้/)

    const left = idOf(await begin({ bytes: 10, token }))
    expect((await tus({ method: 'DELETE', id: left, token })).status).toBe(204)
    expect(waiting().filter((name) => name.startsWith(bad) || name.startsWith(left))).toEqual([])
  })

  it('says in the form’s answer why nothing was sent', async () => {
    const fault = '“ใหญ่.jpg” ใหญ่เกินไป'
    const { status, body } = await saveForm<Saved>({ context: { fault }, token })
    expect([status, body.errors?.[0]?.message]).toEqual([400, fault])
  })
})

describe('who may', () => {
  const MAY: [Role, boolean][] = [
    ['contributor', true],
    ['officer', true],
    ['pr', true],
    ['librarian', true],
    ['director', true],
    ['admin', true],
    ['executive', false],
    ['auditor', false],
  ]
  it.each(MAY)('%s begins an upload: %s', async (role, may) => {
    const asked = await begin({
      bytes: 10,
      token: await signIn(await makeUser({ payload, role })),
    })
    expect(asked.status).toBe(may ? 201 : 403)
  })

  it('no visitor begins one', async () => {
    expect((await begin({ bytes: 10 })).status).toBe(403)
  })

  it('another’s upload is as unknown as none', async () => {
    const id = await sendWhole({ content: picture, token })
    const unknown = '0'.repeat(32)

    for (const one of [id, unknown, '..%2f..%2fdata', 'x']) {
      for (const method of ['HEAD', 'GET', 'DELETE'] as const) {
        expect([one, method, (await tus({ method, id: one, token: other })).status]).toEqual([
          one,
          method,
          404,
        ])
      }
      expect((await sendFrom({ id: one, offset: 0, body: 'x', token: other })).status).toBe(404)
    }
    const taken = await saveForm<Saved>({ context: { upload: id }, token: other })
    expect(taken.status).toBe(400)
    expect((await tus({ method: 'HEAD', id, token })).status).toBe(200)
    expect((await tus({ method: 'HEAD', id })).status).toBe(403)
  })
})

describe('before a byte is sent', () => {
  const { diskReserveBytes } = env
  afterEach(async () => {
    env.diskReserveBytes = diskReserveBytes
    await payload.updateGlobal({ slug: 'editorial-settings', data: { schoolQuota: null } })
  })

  it.each([
    ['ภาพ.jpg', 'image/jpeg', 26, '25 MB'],
    ['แผน.pdf', '', 101, '100 MB'],
    ['เพลง.mp3', 'audio/mpeg', 201, '200 MB'],
    ['บทเรียน.mp4', 'video/mp4', 2049, '2 GB'],
  ])('%s that is too large is refused with its limit', async (name, type, megabytes, limit) => {
    const before = waiting().length
    const answer = await begin({ bytes: megabytes * 1024 * 1024, name, type, token })

    expect(answer.status).toBe(413)
    expect(await sentence(answer)).toBe(
      `“${name}” ใหญ่เกินไป ไฟล์ชนิดนี้มีขนาดได้ไม่เกิน ${limit} ลดขนาดแล้วลองใหม่`,
    )
    expect(waiting().length).toBe(before)
  })

  it('an empty file and a large one of no known kind are refused', async () => {
    const empty = await begin({ bytes: 0, token })
    expect(await sentence(empty)).toContain('เป็นไฟล์เปล่า')
    const unknown = await begin({ bytes: 200 * 1024 * 1024, name: 'ดิสก์.iso', type: '', token })
    expect(await sentence(unknown)).toContain('ชนิดไฟล์ไม่รองรับ')
  })

  it('a disk nearly full says so', async () => {
    env.diskReserveBytes = Number.MAX_SAFE_INTEGER
    const answer = await begin({ bytes: 10, token })

    expect(answer.status).toBe(507)
    expect(await sentence(answer)).toContain('พื้นที่เก็บไฟล์ของเว็บไซต์ใกล้เต็ม')
  })

  it('a school without room left says so', async () => {
    const school = await payload.create({ collection: 'schools', data: { name: 'โรงเรียนทดสอบ' } })
    const teacher = await makeUser({ payload, role: 'contributor' })
    await payload.update({ collection: 'users', id: teacher.id, data: { school: school.id } })
    const teachers = await signIn(teacher)
    await payload.updateGlobal({ slug: 'editorial-settings', data: { schoolQuota: 1 } })

    const fits = await begin({ bytes: 500_000, token: teachers })
    const over = await begin({ bytes: 2_000_000, token: teachers })

    expect([fits.status, over.status]).toEqual([201, 413])
    expect(await sentence(over)).toContain('พื้นที่ไฟล์ของโรงเรียนเต็ม (1 MB)')
  })

  it('a request without a size or a name is refused', async () => {
    expect((await tus({ method: 'POST', token })).status).toBe(400)
    const nameless = await tus({ method: 'POST', token, headers: { 'upload-length': '5' } })
    expect(nameless.status).toBe(400)
  })
})

describe('the same file again', () => {
  it('is offered to who may read it, and used instead', async () => {
    const content = await noise(2)
    const first = await saveForm<Saved>({
      context: { upload: await sendWhole({ content, name: 'เดิม.jpg', token }) },
      token,
    })
    const { id: firstID } = first.body.doc
    await payload.create({
      collection: 'pages',
      data: { title: 'ใช้ภาพ', stage: 'draft', visibility: 'public', cover: firstID },
    })

    const again = await sendWhole({ content, name: 'ใหม่.jpg', token: other })
    const answer = await tus({ method: 'GET', id: again, token: other })
    const { same } = (await answer.json()) as { same: object[] }
    expect(same).toMatchObject([{ id: firstID, name: 'เดิม.jpg', uses: 1 }])

    const reused = await saveForm<Saved>({ context: { reuse: firstID }, token: other })
    expect([reused.status, reused.body.doc.id]).toEqual([201, firstID])
    const anew = await saveForm<Saved>({ context: { upload: again }, token: other })
    expect(anew.body.doc.id).not.toBe(firstID)
  })

  it('nothing is offered for a new one, and none is used that is not there', async () => {
    const id = await sendWhole({ content: await noise(3), token })
    const answer = await tus({ method: 'GET', id, token })
    expect(await answer.json()).toEqual({ same: [] })

    expect((await saveForm({ context: { reuse: 'none' }, token })).status).toBe(400)
    expect((await saveForm({ context: {}, token })).status).toBe(400)
    expect(existsSync(join(incomingFolder, id))).toBe(true)
  })
})
