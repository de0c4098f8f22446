import sharp from 'sharp'

/** How far a pixel stands from the ground before it counts as ink: more than the softened edge of a letter. */
const INK_MIN = 60

/** Rows and columns at the edge that may show what stands beside. */
const EDGE = 2

async function grey(picture: Buffer): Promise<{ data: Buffer; width: number; height: number }> {
  const { data, info } = await sharp(picture)
    .flatten()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** How tall the ink of a picture is, in its pixels, from the first row that has some to the last. */
export async function inkHeight(picture: Buffer): Promise<number> {
  const { data, width, height } = await grey(picture)
  const ground = data[EDGE * width + EDGE] ?? 0
  const inner = Array.from({ length: height - 2 * EDGE }, (_, row) => row + EDGE)
  const rows = inner.filter((row) =>
    data
      .subarray(row * width + EDGE, (row + 1) * width - EDGE)
      .some((pixel) => Math.abs(pixel - ground) > INK_MIN),
  )
  return rows.length === 0 ? 0 : (rows.at(-1) ?? 0) - (rows[0] ?? 0) + 1
}

/** How many pixels of two pictures of the same size differ clearly. */
export async function changedPixels(one: Buffer, other: Buffer): Promise<number> {
  const [before, after] = await Promise.all([grey(one), grey(other)])
  if (before.data.length !== after.data.length) return Infinity
  return before.data.filter((pixel, at) => Math.abs(pixel - (after.data[at] ?? 0)) > INK_MIN).length
}
