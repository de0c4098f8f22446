import sharp from 'sharp'

/**
 * A picture as heavy as a photograph of a crowd: detail of every size down to two or three pixels, and no flat parts.
 * Drawn from a fixed seed, so that weights do not change from run to run.
 */
export async function makePhoto({ width = 2400, height = 1600, seed = 7 } = {}): Promise<Buffer> {
  const layers = await Promise.all(
    [8, 40, 200, 900].map((cells, index) =>
      makeNoise({ width, height, cells, seed: seed + index }),
    ),
  )
  const [first, ...others] = layers
  const input = others.map((layer) => ({ input: layer, blend: 'hard-light' as const }))
  return sharp(first).composite(input).jpeg({ quality: 92 }).toBuffer()
}

function makeNoise({
  width,
  height,
  cells,
  seed,
}: Record<'width' | 'height' | 'cells' | 'seed', number>): Promise<Buffer> {
  const rows = Math.ceil((cells * height) / width)
  const data = Buffer.alloc(cells * rows * 3)
  let state = seed
  for (let at = 0; at < data.length; at += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    data[at] = state >>> 24
  }
  return sharp(data, { raw: { width: cells, height: rows, channels: 3 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .png()
    .toBuffer()
}
