import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'

/** Seconds for every size of a picture of 20 MB. */
export const PICTURES_BAR = 6
const MEGABYTE = 1024 * 1024
const BYTES_MIN = 20 * MEGABYTE
/** 24 megapixels, as telephones take them. */
const WIDTH = 6_000
const HEIGHT = 4_000

export interface PictureFigures {
  megabytes: number
  /** Seconds for all sizes. */
  ours: number
  /** Seconds of processors for them: a machine that does other things as well takes longer by the clock. */
  work: number
  /** Seconds for the same sizes made one after the other by sharp alone, each from the file. */
  plain: number
  /** Bytes of each picture made, by its size and format. */
  bytes: Record<string, number>
}

/** Makes every size of one heavy photograph, in a folder of its own. */
export async function measurePictures({ folder }: { folder: string }): Promise<PictureFigures> {
  const mediaDir = join(folder, 'media')
  mkdirSync(mediaDir, { recursive: true })
  // Settings are read once, when the first file that needs them is loaded.
  process.env.MEDIA_DIR = mediaDir
  const { makeVariants } = await import('@/uploads/makeVariants')
  const { variantsFolder } = await import('@/uploads/folders')
  const photo = await makeHeavyPhoto()
  const [id, filename] = ['bench', 'photo.jpg']
  const source = join(mediaDir, filename)
  writeFileSync(source, photo)

  const before = process.cpuUsage()
  const ours = await seconds(() => makeVariants({ id, filename }))
  const { user, system } = process.cpuUsage(before)
  const made = readdirSync(variantsFolder(id))
  const plain = await seconds(async () => {
    for (const name of made) await makePlainly({ source, name, to: join(folder, `plain-${name}`) })
  })
  const bytes = Object.fromEntries(
    made.map((name) => [
      name.slice(filename.length + 1),
      statSync(join(variantsFolder(id), name)).size,
    ]),
  )
  return {
    megabytes: photo.length / MEGABYTE,
    ours,
    work: (user + system) / 1_000_000,
    plain,
    bytes,
  }
}

async function makePlainly({ source, name, to }: { source: string; name: string; to: string }) {
  const [, width] = /\.(\d+)\.\w+$/.exec(name) ?? []
  await sharp(source)
    .rotate()
    .resize({ width: Number(width) })
    .toFile(to)
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

/** Soft shapes, finer and finer detail, and the grain of a small sensor. @throws Error when it weighs too little */
async function makeHeavyPhoto(): Promise<Buffer> {
  const pixels = new Float32Array(WIDTH * HEIGHT * CHANNELS).fill(128)
  for (const [cells, strength] of DETAIL) {
    const layer = await makeNoise(cells)
    for (let at = 0; at < pixels.length; at += 1) {
      pixels[at] = (pixels[at] ?? 0) + ((layer[at] ?? 0) - 128) * strength
    }
  }
  const random = randomBytesFrom(99)
  const data = new Uint8ClampedArray(pixels.length)
  for (let at = 0; at < data.length; at += CHANNELS) {
    const grain = (random() / 255 - 0.5) * GRAIN
    for (let channel = 0; channel < CHANNELS; channel += 1) {
      data[at + channel] = (pixels[at + channel] ?? 0) + grain
    }
  }
  const photo = await sharp(data, { raw: { width: WIDTH, height: HEIGHT, channels: CHANNELS } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 98 })
    .toBuffer()
  if (photo.length < BYTES_MIN) throw new Error(`the photograph weighs ${photo.length} bytes only`)
  return photo
}

const CHANNELS = 3
/** Noise of so many cells across, and how strongly it shows. */
const DETAIL = [
  [6, 0.7],
  [30, 0.35],
  [150, 0.16],
  [750, 0.08],
] as const
const GRAIN = 110

async function makeNoise(cells: number): Promise<Buffer> {
  const rows = Math.ceil((cells * HEIGHT) / WIDTH)
  const random = randomBytesFrom(cells)
  const data = Buffer.from(Array.from({ length: cells * rows * CHANNELS }, random))
  return sharp(data, { raw: { width: cells, height: rows, channels: CHANNELS } })
    .resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
}

/** The same numbers in every run, 0 to 255. */
function randomBytesFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> 24
  }
}
