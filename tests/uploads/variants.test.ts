import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { storedPath, variantsFolder } from '@/uploads/folders'
import { makeVariants } from '@/uploads/makeVariants'
import { parseVariantName } from '@/uploads/parseVariantName'
import { variantPath } from '@/uploads/variantPath'
import { findOrMakeVariant } from '@/uploads/variants'

beforeAll(() => mkdir(env.mediaDir, { recursive: true }))

const made = async (id: string) => (await readdir(variantsFolder(id)).catch(() => [])).sort()

async function keep({ filename, picture }: { filename: string; picture: Sharp }) {
  await writeFile(storedPath(filename), await picture.toBuffer())
  return filename
}
const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#087' } })

describe('smaller pictures', () => {
  it('are upright, of every size the picture fills and the next larger, and nothing else', async () => {
    // As a telephone held upright takes it: lying pixels and a note to turn them.
    const picture = flat(700, 500).withMetadata({ orientation: 6 }).jpeg()
    const filename = await keep({ filename: 'upright.jpg', picture })
    await makeVariants({ id: 'upright', filename })

    expect(await made('upright')).toEqual(
      ['320', '480', '640']
        .flatMap((width) =>
          ['avif', 'jpg', 'webp'].map((format) => `${filename}.${width}.${format}`),
        )
        .sort(),
    )
    const { width, height, orientation, exif } = await sharp(
      variantPath({ id: 'upright', filename, width: 320, format: 'jpg' }),
    ).metadata()
    expect([width, height, orientation, exif]).toEqual([320, 448, undefined, undefined])
  })

  it('go on where an interruption stopped them', async () => {
    const filename = await keep({ filename: 'later.jpg', picture: flat(400, 300).jpeg() })
    const aborter = new AbortController()
    aborter.abort()
    await makeVariants({ id: 'later', filename, signal: aborter.signal })
    expect(await made('later')).toEqual([])

    const first = await findOrMakeVariant({ id: 'later', filename, width: 320, format: 'webp' })
    const before = await stat(first)
    await makeVariants({ id: 'later', filename })
    expect(await made('later')).toHaveLength(6)
    expect((await stat(first)).mtimeMs).toBe(before.mtimeMs)
  })

  it('asked for while they are being made are made once', async () => {
    const filename = await keep({ filename: 'once.jpg', picture: flat(1800, 1200).jpeg() })
    const of = { id: 'once', filename }
    const [, , path] = await Promise.all([
      makeVariants(of),
      makeVariants(of),
      findOrMakeVariant({ ...of, width: 640, format: 'avif' }),
    ])

    expect((await sharp(path).metadata()).width).toBe(640)
    expect(await made('once')).toHaveLength(18)
  })

  it('without transparency stand on white', async () => {
    const picture = sharp({
      create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    }).png()
    const filename = await keep({ filename: 'clear.png', picture })
    const path = await findOrMakeVariant({ id: 'clear', filename, width: 320, format: 'jpg' })

    expect((await sharp(path).stats()).channels.map(({ mean }) => Math.round(mean))).toEqual([
      255, 255, 255,
    ])
  })

  it('of a broken file are refused, and no half of one is left', async () => {
    await writeFile(join(env.mediaDir, 'broken.jpg'), 'not a picture')

    await expect(makeVariants({ id: 'broken', filename: 'broken.jpg' })).rejects.toThrow()
    expect(await made('broken')).toEqual([])
  })
})

describe('the name of a smaller picture', () => {
  it.each([
    ['640.webp', { width: 640, format: 'webp', slide: undefined }],
    ['1280-12.avif', { width: 1280, format: 'avif', slide: 12 }],
    ['640-0.webp', null],
    ['640-101.webp', null],
    ['641.webp', null],
    ['640.png', null],
    ['ภาพ.jpg', null],
  ])('%s', (name, expected) => {
    expect(parseVariantName(name)).toEqual(expected)
  })
})
