import { createReader } from '../child/createReader'
import { FileRefusal } from '../FileRefusal'
import type { FileToInspect, Inspected } from './Inspected'

const reader = createReader<FileToInspect, Inspected>({
  script: 'src/uploads/inspect/child.ts',
  timeMs: 60_000,
  memoryMB: 768,
})

/**
 * Tells what a file is and looks through it in a process of its own.
 * @throws FileRefusal where it is not taken; `broken` where looking takes too long or too much
 */
export async function inspectInChild(file: FileToInspect) {
  const inspected = await reader.ask(file)
  if (inspected === 'gave up') throw new FileRefusal('broken', '', { cause: 'gave up' })
  if ('refused' in inspected) {
    throw new FileRefusal(inspected.refused, inspected.detail, { cause: inspected.cause })
  }
  return inspected
}
