import { mkdir, readdir, stat } from 'node:fs/promises'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { createTicker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { picturesHandler } from '@/uploads/picturesChannel'
import { variantsFolder } from '@/uploads/folders'
import { findOrMakeVariant, VARIANT_FORMATS } from '@/uploads/variants'
import { makePhoto } from '../support/makePhoto'
import { openSite } from '../support/site'

let payload: Payload
let photo: Buffer

const picture = () =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: '#087' } })
    .withExif({ IFD3: { GPSLatitude: '15/1 0/1 0/1' } })
    .jpeg()
    .toBuffer()

async function upload(data: Buffer) {
  return payload.create({
    collection: 'media',
    data: { alt: 'สีเขียว' },
    file: { data, name: 'ภาพ.jpg', mimetype: 'image/jpeg', size: data.length },
  })
}

beforeAll(async () => {
  payload = await openSite()
  photo = await makePhoto({ width: 1600, height: 1067 })
  await mkdir(env.mediaDir, { recursive: true })
})

describe('pictures made in the background', () => {
  it('are there after the ticker has run, smaller, without the place they were taken', async () => {
    const media = await upload(await picture())
    const ticker = createTicker({ payload, clock, handlers: [picturesHandler] })

    await ticker.runOnce()

    const made = await readdir(variantsFolder(media.id))
    // 320, 480, 640, 960 in three formats each: the picture is 800 wide.
    expect(made.filter((name) => /\.(320|480|640|960)\.(avif|webp|jpg)$/.test(name))).toHaveLength(
      12,
    )
    expect(made).toHaveLength(12)
    const path = await findOrMakeVariant({
      id: media.id,
      filename: media.filename ?? '',
      width: 320,
      format: 'webp',
    })
    const { width, exif } = await sharp(path).metadata()
    expect(width).toBe(320)
    expect(exif).toBeUndefined()
    const { docs } = await payload.find({
      collection: 'outbox',
      where: { state: { equals: 'done' } },
    })
    expect(docs).toHaveLength(1)
  })

  it('do not stand in the way when the file was deleted meanwhile', async () => {
    const media = await upload(await picture())
    await payload.delete({ collection: 'media', id: media.id })

    await createTicker({ payload, clock, handlers: [picturesHandler] }).runOnce()

    const open = await payload.count({
      collection: 'outbox',
      where: {
        and: [{ channel: { equals: 'pictures' } }, { state: { not_equals: 'done' } }],
      },
    })
    expect(open.totalDocs).toBe(0)
  })
  it.each(VARIANT_FORMATS)('are light where a phone asks for them: %s', async (format) => {
    const media = await upload(photo)

    for (const [width, bytesMax] of [
      [640, 70_000],
      [960, 180_000],
    ] as const) {
      const path = await findOrMakeVariant({
        id: media.id,
        filename: media.filename ?? '',
        width,
        format,
      })
      expect((await stat(path)).size, `${width}`).toBeLessThanOrEqual(bytesMax)
      expect((await sharp(path).metadata()).width).toBe(width)
    }
  })
})
