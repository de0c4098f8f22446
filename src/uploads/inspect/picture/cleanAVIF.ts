import { FileRefusal } from '../../FileRefusal'
import { eachBox, type Box } from '../boxes'

/** What stands beside the picture in the file itself; others at its top level are emptied. */
const KEPT = new Set(['ftyp', 'meta', 'moov', 'mdat', 'moof', 'mfra', 'sidx'])

/**
 * An AVIF (ISO 23008-12) whose Exif, XMP and foreign parts are emptied in place, so that nothing moves, without
 * bytes behind its end. How it is turned is told by its own properties, not by Exif.
 * @throws FileRefusal where it does not come to its end
 */
export function cleanAVIF({ data }: { data: Buffer }): Buffer {
  const copy = Buffer.from(data)
  let end = 0
  for (const box of eachBox(copy)) {
    if (box.end > copy.length) throw new FileRefusal('broken')
    if (!KEPT.has(box.type)) copy.fill(0, box.content, box.end).write('free', box.start + 4)
    if (box.type === 'meta') emptyNotes({ copy, meta: box })
    end = box.end
  }
  if (end === 0) throw new FileRefusal('broken')
  return copy.subarray(0, end)
}

function emptyNotes({ copy, meta }: { copy: Buffer; meta: Box }) {
  const parts = [...eachBox(copy, { from: meta.content + 4, to: meta.end })]
  const find = (type: string) => parts.find((box) => box.type === type)
  const [infos, places, data] = [find('iinf'), find('iloc'), find('idat')]
  if (!infos || !places) return
  const notes = notesAmong({ copy, infos })
  for (const { id, base, start, bytes } of extents(copy.subarray(places.content, places.end))) {
    if (!notes.has(id)) continue
    const from = start + (base === 'file' ? 0 : (data?.content ?? Infinity))
    if (from + bytes <= copy.length) copy.fill(0, from, from + bytes)
  }
}

/** Ids of the items that hold Exif or XMP; they are renamed, so that no reader takes the emptied bytes for Exif. */
function notesAmong({ copy, infos }: { copy: Buffer; infos: Box }): Set<number> {
  const notes = new Set<number>()
  const from = infos.content + 4 + (copy[infos.content] === 0 ? 2 : 4)
  for (const info of eachBox(copy, { from, to: infos.end })) {
    const isLong = copy[info.content] === 3
    const id = isLong ? copy.readUInt32BE(info.content + 4) : copy.readUInt16BE(info.content + 4)
    const type = info.content + (isLong ? 10 : 8)
    if (!['Exif', 'mime', 'uri '].includes(copy.toString('latin1', type, type + 4))) continue
    notes.add(id)
    copy.write('skip', type)
  }
  return notes
}

/** Where the bytes of the items stand (ISO 14496-12, 8.11.3): in the file, or in the `idat` box. */
function* extents(box: Buffer) {
  const version = box[0] ?? 0
  const [sizes, more] = [box[4] ?? 0, box[5] ?? 0]
  const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 4, sizes & 15, more >> 4]
  const indexBytes = version > 0 ? more & 15 : 0
  let at = 6
  const read = (bytes: number): number => {
    at += bytes
    return bytes === 0
      ? 0
      : bytes === 8
        ? Number(box.readBigUInt64BE(at - 8))
        : box.readUIntBE(at - bytes, bytes)
  }
  for (let left = read(version < 2 ? 2 : 4); left > 0; left -= 1) {
    const id = read(version < 2 ? 2 : 4)
    const method = version > 0 ? read(2) & 15 : 0
    read(2)
    const offset = read(baseBytes)
    for (let count = read(2); count > 0; count -= 1) {
      read(indexBytes)
      const start = offset + read(offsetBytes)
      const bytes = read(lengthBytes)
      yield { id, base: method === 1 ? 'idat' : 'file', start, bytes } as const
    }
  }
}
