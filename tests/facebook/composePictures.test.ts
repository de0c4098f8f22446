import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { choosePictures, PICTURES_MAX } from '@/facebook/compose/choosePictures'
import { PICTURE_BYTES_MAX, PICTURE_SIDE_MAX, toPageJPEG } from '@/facebook/compose/toPageJPEG'

const noise = ({ width, height }: { width: number; height: number }) =>
  sharp(randomBytes(width * height * 3), { raw: { width, height, channels: 3 } })

describe('a picture on its way to Facebook', () => {
  it('is light enough and not larger than Facebook keeps, even where nothing in it is flat', async () => {
    const made = await toPageJPEG(await noise({ width: 3000, height: 2400 }).png().toBuffer())

    const { format, width, height } = await sharp(made).metadata()
    expect(made.length).toBeLessThanOrEqual(PICTURE_BYTES_MAX)
    expect(format).toBe('jpeg')
    expect(Math.max(width, height)).toBeLessThanOrEqual(PICTURE_SIDE_MAX)
  }, 60_000)

  it('stands upright and tells nothing of the camera', async () => {
    const turned = await noise({ width: 60, height: 40 })
      .withExif({ IFD0: { Make: 'camera', Copyright: 'somebody' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()

    const { width, height, exif, icc, orientation } = await sharp(
      await toPageJPEG(turned),
    ).metadata()
    expect({ width, height }).toEqual({ width: 40, height: 60 })
    expect({ exif, icc, orientation }).toEqual({
      exif: undefined,
      icc: undefined,
      orientation: undefined,
    })
  })

  it('is white where it was transparent, and in sRGB', async () => {
    const clear = await sharp({
      create: { width: 20, height: 20, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer()

    const picture = sharp(await toPageJPEG(clear))
    expect((await picture.metadata()).space).toBe('srgb')
    expect((await picture.stats()).channels.map(({ min }) => min)).toEqual([255, 255, 255])
  })

  it('of another colour space comes in sRGB', async () => {
    const printed = await sharp({
      create: { width: 20, height: 20, channels: 3, background: '#0a4d8c' },
    })
      .toColourspace('cmyk')
      .jpeg()
      .toBuffer()

    const { space, channels } = await sharp(await toPageJPEG(printed)).metadata()
    expect({ space, channels }).toEqual({ space: 'srgb', channels: 3 })
  })
})

const file = (id: string, more: object = {}) => ({
  id,
  filename: `${id}.jpg`,
  originalName: `${id}.jpg`,
  mimeType: 'image/jpeg',
  ...more,
})

describe('the pictures of an album', () => {
  it('come in their order, each once', () => {
    const files = [file('a'), file('b'), file('c')]

    const { chosen, leftOut } = choosePictures({ ids: ['c', 'a', 'c', 'b'], files })

    expect(chosen.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
    expect(leftOut).toEqual([])
  })

  it('leave out pupils nobody allowed, films, what is gone, and what is too much', () => {
    const files = [
      file('pupils', { consent: { showsPupils: true, facebook: false } }),
      file('allowed', { consent: { showsPupils: true, facebook: true } }),
      file('film', { mimeType: 'video/mp4' }),
      ...Array.from({ length: PICTURES_MAX }, (_, at) => file(`p${at}`)),
    ]

    const { chosen, leftOut } = choosePictures({
      ids: ['gone', ...files.map(({ id }) => id)],
      files,
    })

    expect(chosen).toHaveLength(PICTURES_MAX)
    expect(leftOut.map(({ media, why }) => `${media}: ${why}`)).toEqual([
      'gone: missing',
      'pupils: noConsent',
      'film: notAPicture',
      `p${PICTURES_MAX - 1}: tooMany`,
    ])
  })
})
