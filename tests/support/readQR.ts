import { createRequire } from 'node:module'
import type jsQR from 'jsqr'
import sharp from 'sharp'

const decode = createRequire(import.meta.url)('jsqr') as typeof jsQR

/** What the QR code in a picture (SVG, PNG, JPEG) says; undefined when none can be read. */
export async function readQR(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture, { density: 300 })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return decode(new Uint8ClampedArray(data), info.width, info.height)?.data
}
