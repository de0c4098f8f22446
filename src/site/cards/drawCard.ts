import { inTurn } from '@/print/inTurn'
import { printSVG } from '@/print/typst'
import { CARD_SIZE } from '../cardHref'
import type { OfficeEmblem } from '../officeEmblem'

/** Points of Typst to pixels one to one. */
const DENSITY = 72

/** The JPEG of a composed picture; one at a time in a process. */
export async function drawCard({
  source,
  emblem,
}: {
  source: string
  emblem: Awaited<ReturnType<OfficeEmblem['read']>>
}): Promise<Buffer> {
  const { default: sharp } = await import('sharp')
  return inTurn(() => {
    const svg = printSVG(source, { [emblem.name]: emblem.bytes })
    return sharp(Buffer.from(svg), { density: DENSITY })
      .resize({ ...CARD_SIZE, fit: 'fill' })
      .flatten()
      .jpeg({ quality: 80, mozjpeg: true })
      .toBuffer()
  })
}
