import { chmodSync, rmSync } from 'node:fs'
import type { Server } from 'node:net'

/**
 * Listens on a local socket that only this user may open. One left by a killed process is removed first: the
 * caller holds the data folder, so nobody answers there.
 */
export async function listenOnSocket(server: Server, path: string): Promise<void> {
  const isPipe = path.startsWith('\\\\.\\pipe\\')
  if (!isPipe) rmSync(path, { force: true })

  const umask = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, () => {
        server.off('error', reject)
        resolve()
      })
    })
  } finally {
    process.umask(umask)
  }
  if (!isPipe) chmodSync(path, 0o600)
}
