import type { CollectionBeforeChangeHook } from 'payload'
import { refuse } from '@/editorial/refuse'
import type { Label } from '@/shared/label'
import { label } from '@/shared/label'
import { kindOf, type FileKind } from '../fileTypes'
import { countUses } from '../findUses'
import type { ReceivedFile } from '../receive/Received'

const KINDS: Record<FileKind, Label> = {
  picture: label('ภาพ', 'a picture'),
  document: label('เอกสาร', 'a document'),
  audio: label('เสียง', 'a sound'),
  video: label('วิดีโอ', 'a video'),
  captions: label('คำบรรยาย', 'captions'),
}

/**
 * A file that is used is replaced by one of its kind only: where a page shows a picture or plays a film, another kind
 * would leave a hole.
 */
export const keepKindWhileUsed: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const received = req.context.received as ReceivedFile | undefined
  const before = kindOf(originalDoc?.mimeType)
  const after = kindOf(received?.found.mimeType)
  if (!received || !before || !after || before === after) return data

  const uses = await countUses({ id: String(originalDoc.id), req })
  if (uses > 0) {
    throw refuse(
      `แทนที่ไม่ได้ ไฟล์เดิมเป็น${KINDS[before].th}และใช้อยู่ ${uses} แห่ง ต้องแทนที่ด้วย${KINDS[before].th} ` +
        `ถ้าต้องการใช้${KINDS[after].th} ให้อัปโหลดเป็นไฟล์ใหม่แล้วเลือกในรายการนั้น`,
    )
  }
  return data
}
