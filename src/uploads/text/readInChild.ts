import { createReader } from '../child/createReader'
import type { FileWords } from './FileWords'

const reader = createReader<{ path: string; mimeType: string }, FileWords>({
  script: 'src/uploads/text/child.ts',
  // A thick PDF takes a second.
  timeMs: 40_000,
  memoryMB: 512,
})

/** Reads the words of a file in a process of its own; one that hangs it or fills its memory counts as unreadable. */
export async function readInChild(file: { path: string; mimeType: string }): Promise<FileWords> {
  const words = await reader.ask(file)
  return words === 'gave up' ? { unread: 'tooLarge' } : words
}
