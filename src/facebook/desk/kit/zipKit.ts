import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { clock } from '@/shared/clock'
import type { PagePicture } from '../../channel'
import { pictureName, type Kit } from './readKit'

/** Without it the Windows editor of many machines reads Thai as signs. */
const BYTE_ORDER_MARK = '\ufeff'

/** Texts and pictures of a post as an archive; each picture is made when its turn comes. */
export function zipKit({ page }: Kit): Readable {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  const mtime = clock.now()
  zip.on('error', (error: Error) => output.destroy(error))
  const addText = (path: string, lines: string[]) =>
    zip.addBuffer(Buffer.from(BYTE_ORDER_MARK + lines.join('\r\n') + '\r\n'), path, { mtime })

  addText('ข้อความ.txt', page.text.split(/\r?\n/))
  addText('ลิงก์.txt', [page.link])
  if (page.pictures.length > 0) addText('คำอธิบายภาพ.txt', page.pictures.map(describe))
  page.pictures.forEach((picture, index) => {
    zip.addReadStreamLazy(pictureName(index), { compress: false, mtime }, (done) => {
      picture.bytes().then(
        (bytes) => done(null, Readable.from([bytes])),
        (error: Error) => output.destroy(error),
      )
    })
  })
  zip.end()
  return output
}

const describe = ({ alt }: PagePicture, index: number): string =>
  `${pictureName(index)}: ${alt.replace(/\s+/g, ' ') || '(ยังไม่มีคำอธิบาย)'}`
