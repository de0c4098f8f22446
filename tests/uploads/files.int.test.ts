import { readdirSync } from 'node:fs'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import type { Media, User } from '@/payload-types'
import { complete } from '../support/complete'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../support/site'

let payload: Payload
let contributor: User
let token: string
let directorToken: string
let picture: Buffer

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  contributor = await makeUser({ payload, role: 'contributor' })
  token = await signIn(contributor)
  directorToken = await signIn(await makeUser({ payload, role: 'director' }))
  const square = { width: 8, height: 8, channels: 3, background: '#135' } as const
  picture = await sharp({ create: square }).jpeg().toBuffer()
})

async function upload({
  content = picture,
  name = 'photo.jpg',
  type = 'image/jpeg',
  data = {},
}: {
  content?: Buffer
  name?: string
  type?: string
  data?: object
} = {}) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(content)], name, { type }))
  form.set('_payload', JSON.stringify(data))
  return rest<{ doc: Media }>({ method: 'POST', path: '/media', body: form, token })
}

const isPublic = async (id: string) =>
  Boolean((await payload.findByID({ collection: 'media', id, depth: 0 })).isPublic)

const onDisk = () => {
  try {
    return readdirSync(env.mediaDir, { recursive: true }).length
  } catch {
    return 0
  }
}

describe('a name', () => {
  const thai = `${'ประกาศผลการคัดเลือกครูผู้สอน'.repeat(6)}.jpg`

  it.each([
    [thai, thai],
    ['../../../etc/x.jpg', 'x.jpg'],
    ['ภาพ\u202egpj.jpg', 'ภาพgpj.jpg'],
  ])('%s is kept for people and made safe on disk', async (name, shown) => {
    const { status, body } = await upload({ name })

    expect(status).toBe(201)
    expect(body.doc.originalName).toBe(shown)
    expect(body.doc.filename).toMatch(/^[0-9a-f]{16}[a-z0-9-]*\.jpg$/)
  })
})

describe('what is refused', () => {
  it.each([
    ['an SVG', 'x.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['an SVG called a picture', 'x.jpg', 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['HTML', 'x.html', 'text/html', '<!doctype html><script>1</script>'],
    ['HTML called a picture', 'x.png', 'image/png', '<!doctype html><script>1</script>'],
    ['a program called a picture', 'x.jpg', 'image/jpeg', `MZ${'\u0000'.repeat(200)}`],
  ])('%s leaves nothing behind', async (_what, name, type, content) => {
    const before = onDisk()

    const { status } = await upload({ name, type, content: Buffer.from(content) })

    expect(status).toBe(400)
    expect(onDisk()).toBe(before)
  })
})

describe('a file that the site would have to fetch itself', () => {
  const count = async () => (await payload.count({ collection: 'media' })).totalDocs

  it('is refused, for nobody looked through it', async () => {
    const before = await count()

    const { status, body } = await rest<{ errors: { message: string }[] }>({
      method: 'POST',
      path: '/media',
      body: { filename: 'x.html', url: 'https://example.org/x.html' },
      token,
    })

    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('ยังไม่ได้เลือกไฟล์')
    expect(await count()).toBe(before)
  })

  it('does not stand in for one that is there, by a cut or a copy', async () => {
    const { doc } = (await upload()).body
    const before = await count()

    const cut = await rest({
      method: 'PATCH',
      path: `/media/${doc.id}?uploadEdits[heightInPixels]=4&uploadEdits[widthInPixels]=4`,
      body: { alt: 'ภาพ' },
      token,
    })
    const copy = await rest({ method: 'POST', path: `/media/${doc.id}/duplicate`, body: {}, token })

    expect(cut.status).toBe(200)
    expect(copy.status).toBeGreaterThanOrEqual(400)
    const after = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect([after.filename, after.filesize]).toEqual([doc.filename, doc.filesize])
    expect(await count()).toBe(before)
  })
})

describe('a file', () => {
  it('is not public, nor another’s, because a form says so', async () => {
    const { doc } = (await upload({ data: { isPublic: true, owner: null, isSample: true } })).body
    await rest({
      method: 'PATCH',
      path: `/media/${doc.id}`,
      body: { isPublic: true, isSample: true },
      token,
    })

    const after = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect([Boolean(after.isPublic), Boolean(after.isSample)]).toEqual([false, false])
    expect(after.owner).toBe(contributor.id)
    expect((await rest({ path: `/media/${doc.id}` })).status).toBe(404)
    const byName = await rest({ path: `/media/file/${doc.filename}` })
    expect([403, 404]).toContain(byName.status)
  })

  it('keeps its name on disk, type and size when a form says otherwise', async () => {
    const { doc } = (await upload()).body

    await rest({
      method: 'PATCH',
      path: `/media/${doc.id}`,
      body: { filename: '../data/site.db', mimeType: 'text/html', filesize: 1 },
      token,
    })

    const after = await payload.findByID({ collection: 'media', id: doc.id, depth: 0 })
    expect(after).toMatchObject({
      filename: doc.filename,
      mimeType: doc.mimeType,
      filesize: doc.filesize,
    })
  })

  it('is public while a published public item shows it, and no longer', async () => {
    const { doc } = (await upload({ data: { alt: 'ภาพทดสอบ' } })).body
    const item = await payload.create({
      collection: 'news',
      data: {
        ...complete('news'),
        title: 'มีภาพ',
        stage: 'draft',
        visibility: 'public',
        cover: doc.id,
      },
    })
    const write = (body: object) =>
      rest({ method: 'PATCH', path: `/news/${item.id}`, body, token: directorToken })
    const seen = [await isPublic(doc.id)]

    for (const body of [
      { stage: 'published' },
      { visibility: 'staff' },
      { visibility: 'public' },
      { cover: null },
      { gallery: [doc.id] },
      { stage: 'withdrawn' },
    ]) {
      expect((await write({ ...body })).status).toBe(200)
      seen.push(await isPublic(doc.id))
    }

    expect(seen).toEqual([false, true, false, true, false, true, false])
  })

  it('is not deleted while an item or the office’s own pages use it', async () => {
    const [used, emblem] = [(await upload()).body.doc, (await upload()).body.doc]
    const remove = (id: string) => rest({ method: 'DELETE', path: `/media/${id}`, token })
    await payload.create({
      collection: 'pages',
      data: { title: 'ใช้ภาพ', stage: 'draft', visibility: 'public', cover: used.id },
    })
    await payload.updateGlobal({ slug: 'site-settings', data: { emblem: emblem.id } })

    expect((await remove(used.id)).status).toBe(400)
    expect((await remove(emblem.id)).status).toBe(400)
  })
})
