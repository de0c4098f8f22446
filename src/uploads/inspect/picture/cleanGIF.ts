import { FileRefusal } from '../../FileRefusal'

const SCREEN_END = 13
const IMAGE = 0x2c
const EXTENSION = 0x21
const TRAILER = 0x3b
const GRAPHIC_CONTROL = 0xf9
const APPLICATION = 0xff
/** How often it is played, and its colour profile. */
const KEPT_APPLICATIONS = new Set(['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'])

/**
 * A GIF (GIF89a) without comments, texts, what programs note, and bytes behind its end; its frames stay.
 * @throws FileRefusal where it does not come to its end
 */
export function cleanGIF({ data }: { data: Buffer }): Buffer {
  const byte = (at: number): number => data[at] ?? refuse()
  const colours = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0)
  function afterBlocks(at: number): number {
    while (byte(at) !== 0) at += byte(at) + 1
    return at + 1
  }

  let at = SCREEN_END + colours(byte(10))
  const pieces: Buffer[] = [data.subarray(0, at)]
  for (;;) {
    const kind = byte(at)
    if (kind === TRAILER) return Buffer.concat([...pieces, data.subarray(at, at + 1)])
    let next: number
    let isKept = true
    if (kind === IMAGE) next = afterBlocks(at + 10 + colours(byte(at + 9)) + 1)
    else if (kind === EXTENSION) {
      next = afterBlocks(at + 2)
      const application = data.toString('latin1', at + 3, at + 14)
      const label = byte(at + 1)
      isKept =
        label === GRAPHIC_CONTROL || (label === APPLICATION && KEPT_APPLICATIONS.has(application))
    } else refuse()
    if (isKept) pieces.push(data.subarray(at, next))
    at = next
  }
}

function refuse(): never {
  throw new FileRefusal('broken')
}
