import { stat } from 'node:fs/promises'
import { fileSize } from '@/shared/fileSize'
import { answer } from '../child/answer'
import { FileRefusal } from '../FileRefusal'
import { FILE_KINDS, kindOf } from '../fileTypes'
import { detectType } from './detectType'
import type { FileToInspect, Inspected } from './Inspected'
import { inspectKind } from './inspectKind'

/** Looks through one file after the other; one that breaks this process breaks nothing else. */
answer<FileToInspect, Inspected>(async (file) => {
  try {
    return await inspect(file)
  } catch (error) {
    if (!(error instanceof FileRefusal))
      return { refused: 'broken', detail: '', cause: String(error) }
    return { refused: error.reason, detail: error.detail, cause: String(error.cause ?? '') }
  }
})

async function inspect({ path, name, cleaned }: FileToInspect): Promise<Inspected> {
  const mimeType = await detectType({ path, name })
  const kind = kindOf(mimeType)
  if (!kind) throw new FileRefusal('type')
  const { maxBytes } = FILE_KINDS[kind]
  if ((await stat(path)).size > maxBytes) throw new FileRefusal('tooLarge', fileSize(maxBytes))
  return { mimeType, ...(await inspectKind({ path, mimeType, cleaned })) }
}
