import sharp from 'sharp'

const CHANNELS = 3
const WIDTH = 2_000
const HEIGHT = 1_500
/** Noise of so many cells across, and how strongly it shows: detail of every size, the finer the fainter, as in life. */
const DETAIL = [
  [5, 0.7],
  [24, 0.35],
  [110, 0.18],
  [500, 0.12],
  [1_400, 0.08],
] as const

/** A picture as heavy as an ordinary photograph of a telephone; the same for the same seed. */
export async function makeSnapshot({
  width = 4_000,
  height = 3_000,
  seed = 1,
} = {}): Promise<Buffer> {
  const pixels = new Float32Array(WIDTH * HEIGHT * CHANNELS).fill(128)
  for (const [cells, strength] of DETAIL) {
    const layer = await makeNoise({ cells, seed: seed * 1_000 + cells })
    for (let at = 0; at < pixels.length; at += 1) {
      pixels[at] = (pixels[at] ?? 0) + ((layer[at] ?? 0) - 128) * strength
    }
  }
  return sharp(Uint8ClampedArray.from(pixels), {
    raw: { width: WIDTH, height: HEIGHT, channels: CHANNELS },
  })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .jpeg({ quality: 90 })
    .toBuffer()
}

function makeNoise({ cells, seed }: { cells: number; seed: number }): Promise<Buffer> {
  const rows = Math.ceil((cells * HEIGHT) / WIDTH)
  const data = Buffer.alloc(cells * rows * CHANNELS)
  let state = seed
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    data[at] = state >>> 24
  }
  return sharp(data, { raw: { width: cells, height: rows, channels: CHANNELS } })
    .resize(WIDTH, HEIGHT, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer()
}
