import { readFile } from 'node:fs/promises'
import { readWords } from './readWords'

/** Reads one file after the other for `readInChild`; a file that breaks this process breaks nothing else. */
process.on('message', async (message: { path: string; mimeType: string }) => {
  const data = await readFile(message.path).catch(() => null)
  const words = data
    ? await readWords({ data, mimeType: message.mimeType })
    : { unread: 'broken' as const }
  process.send?.(words)
})
process.on('disconnect', () => process.exit())
