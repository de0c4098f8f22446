import { rename, rm, stat } from 'node:fs/promises'
import { FileRefusal } from '../FileRefusal'
import { extensionsOf } from '../fileTypes'
import { scanFile } from '../virus/scanFile'
import type { FoundFile } from './FoundFile'
import { hashFile } from './hashFile'
import { inspectInChild } from './inspectInChild'

/**
 * Looks through a file that has arrived whole, before anything else is done with it. A picture may be written anew
 * in its place, without what a camera notes about place and owner.
 * @param name as people know it
 * @throws FileRefusal where it is not taken
 */
export async function inspectFile({
  path,
  name,
}: {
  path: string
  name: string
}): Promise<FoundFile> {
  if ((await stat(path)).size === 0) throw new FileRefusal('empty')
  const cleaned = `${path}.cleaned`
  try {
    const { isCleaned, ...facts } = await inspectInChild({ path, name, cleaned })
    const sha256 = await hashFile(path)
    const virusScan = await scanFile(path)
    if (isCleaned) await rename(cleaned, path)
    const { size: bytes } = await stat(path)
    return { ...facts, extension: extensionsOf(facts.mimeType)[0] ?? '', bytes, sha256, virusScan }
  } finally {
    await rm(cleaned, { force: true })
  }
}
