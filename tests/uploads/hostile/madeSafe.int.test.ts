import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeUser, openSite, signIn } from '../../support/site'
import * as archives from './archives'
import * as pictures from './pictures'
import { sender } from './sender'

let site: ReturnType<typeof sender>

beforeAll(async () => {
  const payload = await openSite()
  site = sender({ payload, token: await signIn(await makeUser({ payload, role: 'contributor' })) })
})

async function sent(name: string, content: Buffer) {
  const { status, body } = await site.send(name, content)
  expect(body.errors).toBeUndefined()
  expect(status).toBe(201)
  return { doc: body.doc, stored: await site.stored(body.doc) }
}

const pixels = (data: Buffer) => sharp(data, { animated: true }).raw().toBuffer()

describe('what a picture carries beside itself is not kept, and its pixels are', () => {
  it.each([
    [
      'an archive behind a JPEG',
      'ภาพ.jpg',
      async () => [await pictures.jpeg(), archives.webPackage()],
      'PK\u0003\u0004',
    ],
    [
      'a script behind a GIF',
      'ภาพ.gif',
      async () => [await pictures.gifWithScript()],
      'alert(document.cookie)',
    ],
    ['a program in a PNG', 'ภาพ.png', async () => [await pictures.pngWithPHP()], '<?php'],
    [
      'a page behind a WebP',
      'ภาพ.webp',
      async () => [await pictures.animated('webp'), Buffer.from('<script>1</script>')],
      '<script>',
    ],
  ])('%s', async (_what, name, make, trace) => {
    const content = Buffer.concat(await make())
    expect(content.includes(trace)).toBe(true)

    const { doc, stored } = await sent(name, content)

    expect(stored.includes(trace)).toBe(false)
    expect(stored.length).toBe(doc.filesize)
    expect(await pixels(stored)).toEqual(await pixels(content))
  })

  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    'place, owner and device in a picture of a phone: %s',
    async (format) => {
      const phone = await pictures.phoneJPEG()
      const copy = sharp(phone).keepMetadata()
      const content = format === 'jpeg' ? phone : await copy.toFormat(format).toBuffer()
      const before = await sharp(content).metadata()
      expect(before.exif?.includes('SECRET-ARTIST')).toBe(true)

      const { doc, stored } = await sent(`ภาพ.${format}`, content)

      for (const trace of ['SECRET-ARTIST', 'SECRET-PHONE', 'SECRET-OWNER']) {
        expect(stored.includes(trace), trace).toBe(false)
      }
      const after = await sharp(stored).metadata()
      expect(after.xmp).toBeUndefined()
      expect(after.orientation).toBe(before.orientation)
      expect(after.icc).toEqual(before.icc)
      expect([doc.width, doc.height]).toEqual([after.autoOrient.width, after.autoOrient.height])
      expect(await pixels(stored)).toEqual(await pixels(content))
    },
  )
})

it('a JPEG with stray bytes between its parts is written anew, upright and without them', async () => {
  const phone = await pictures.phoneJPEG()
  const at = 4 + phone.readUInt16BE(4)
  const stray = Buffer.from('<?php 1 ?>')
  const content = Buffer.concat([phone.subarray(0, at), stray, phone.subarray(at)])

  const { doc, stored } = await sent('ภาพ.jpg', content)

  expect(stored.includes('<?php')).toBe(false)
  expect(stored.includes('SECRET-ARTIST')).toBe(false)
  const { width, height, orientation = 1, icc } = await sharp(stored).metadata()
  expect([width, height, orientation]).toEqual([doc.width, doc.height, 1])
  expect(icc).toBeDefined()
})

it('a name that runs from right to left is kept in its true order and with its true ending', async () => {
  const { doc } = await sent('ใบสมัคร\u202egpj.exe', await pictures.jpeg())
  expect(doc.originalName).toBe('ใบสมัครgpj.jpg')
})

it('a name of 300 Thai characters is kept as far as a download can bear', async () => {
  const { doc } = await sent(`${'ประกาศผลการคัดเลือก'.repeat(16)}.jpg`, await pictures.jpeg())
  expect(doc.originalName?.length).toBeLessThanOrEqual(200)
  expect(doc.originalName).toMatch(/^ประกาศผล.*\.jpg$/)
  expect(doc.filename).toMatch(/^[0-9a-f]{16}\.jpg$/)
})

it('a picture without any of this stays byte for byte', async () => {
  for (const [name, content] of [
    ['ภาพ.jpg', await pictures.jpeg()],
    ['ภาพ.png', await pictures.png()],
    ['เคลื่อนไหว.gif', await pictures.animated('gif')],
  ] as const) {
    expect((await sent(name, content)).stored.equals(content), name).toBe(true)
  }
})
