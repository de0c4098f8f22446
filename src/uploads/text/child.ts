import { readFile } from 'node:fs/promises'
import { answer } from '../child/answer'
import type { FileWords } from './FileWords'
import { readWords } from './readWords'

/** Reads one file after the other for `readInChild`; a file that breaks this process breaks nothing else. */
answer<{ path: string; mimeType: string }, FileWords>(async ({ path, mimeType }) => {
  const data = await readFile(path).catch(() => null)
  return data ? readWords({ data, mimeType }) : { unread: 'broken' }
})
