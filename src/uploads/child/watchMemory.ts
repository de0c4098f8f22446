import type { ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'

const LOOK_EVERY_MS = 250
/** What Node itself and the code it loads take. */
const OWN_MB = 256
const PAGE_BYTES = 4_096

/**
 * Kills a process that holds more memory than it may: Node's own limit counts objects, not the bytes of buffers.
 * Where the system does not tell (it does on Linux), Node's limit stands alone.
 * @returns what ends the watch
 */
export function watchMemory({
  reader,
  memoryMB,
}: {
  reader: ChildProcess
  memoryMB: number
}): () => void {
  const maxBytes = (memoryMB + OWN_MB) * 1024 * 1024
  const timer = setInterval(async () => {
    const statm = await readFile(`/proc/${reader.pid}/statm`, 'latin1').catch(() => '')
    const residentPages = Number(statm.split(' ')[1] ?? 0)
    if (residentPages * PAGE_BYTES > maxBytes) reader.kill('SIGKILL')
  }, LOOK_EVERY_MS)
  return () => clearInterval(timer)
}
