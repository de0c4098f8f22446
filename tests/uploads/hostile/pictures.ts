import { crc32 } from 'node:zlib'
import sharp from 'sharp'

const square = (size = 64) =>
  sharp({ create: { width: size, height: size, channels: 3, background: '#2a7' } })

export const jpeg = () => square().jpeg().toBuffer()
export const png = () => square().png().toBuffer()

/** As a phone keeps it: turned, with the place and the owner. */
export const phoneJPEG = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#2a7' } })
    .withMetadata({ orientation: 6 })
    .withIccProfile('p3')
    .withExifMerge({
      IFD0: { Artist: 'SECRET-ARTIST', Make: 'SECRET-PHONE' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '15/1 0/1 0/1' },
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><owner>SECRET-OWNER</owner></x:xmpmeta>')
    .jpeg({ quality: 90 })
    .toBuffer()

/** With a head that says 100,000 × 100,000 and hardly anything behind it. */
export function hugePNG(): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(100_000, 0)
  size.writeUInt32BE(100_000, 4)
  size.set([8, 2], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, pngChunk('IHDR', size), pngChunk('IDAT'), pngChunk('IEND')])
}

/** The largest a JPEG can say. */
export async function hugeJPEG(): Promise<Buffer> {
  const data = await jpeg()
  const frame = data.indexOf(Buffer.from([0xff, 0xc0]))
  data.writeUInt16BE(65_500, frame + 5)
  data.writeUInt16BE(65_500, frame + 7)
  return data
}

export async function hugeGIF(): Promise<Buffer> {
  const data = await square().gif().toBuffer()
  const image = data.indexOf(Buffer.from([0x2c, 0, 0, 0, 0, 64, 0, 64, 0]))
  for (const at of [6, 8, image + 5, image + 7]) data.writeUInt16LE(65_500, at)
  return data
}

/** The largest a WebP can say. */
export async function hugeWebP(): Promise<Buffer> {
  const data = await square().webp().toBuffer()
  const size = data.indexOf(Buffer.from('9d012a', 'hex')) + 3
  data.writeUInt16LE(16_383, size)
  data.writeUInt16LE(16_383, size + 2)
  return data
}

/** A text chunk with a program for a server that runs what it is sent. */
export async function pngWithPHP(): Promise<Buffer> {
  const data = await png()
  const note = pngChunk('tEXt', Buffer.from('Comment\0<?php system($_GET[0]); ?>'))
  return Buffer.concat([data.subarray(0, 33), note, data.subarray(33)])
}

/** A picture to a browser, a script to one that is told it is one. */
export async function gifWithScript(): Promise<Buffer> {
  const gif = await square().gif().toBuffer()
  return Buffer.concat([gif, Buffer.from('/*<script>*/=1;alert(document.cookie)')])
}

export const animated = async (format: 'gif' | 'webp'): Promise<Buffer> => {
  const frames = await Promise.all(
    ['#f00', '#0f0', '#00f'].map((background) =>
      sharp({ create: { width: 20, height: 20, channels: 3, background } })
        .png()
        .toBuffer(),
    ),
  )
  return sharp(frames, { join: { animated: true } })
    [format]({ delay: [100, 100, 100] })
    .toBuffer()
}

function pngChunk(type: string, data: Buffer = Buffer.alloc(0)): Buffer {
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length)
  chunk.write(type, 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  return chunk
}
