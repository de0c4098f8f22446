import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './root.mjs'

const SOURCES = [
  'package-lock.json',
  'next.config.mjs',
  'tsconfig.json',
  'payload.config.ts',
  'src',
  'public',
]

/** Whether the build was made from the sources as they are, on this kind of machine. */
export function isBuildFresh() {
  const stampPath = inRoot('build', 'stamp')
  return (
    existsSync(stampPath) &&
    existsSync(inRoot('build', 'server.mjs')) &&
    existsSync(inRoot('.next', 'BUILD_ID')) &&
    readFileSync(stampPath, 'utf8') === hashSources()
  )
}

/** @param {string} hash of the sources as they were before the build began */
export function writeStamp(hash) {
  writeFileSync(inRoot('build', 'stamp'), hash)
}

export function removeStamp() {
  rmSync(inRoot('build', 'stamp'), { force: true })
}

/** One hash over the content of everything the build reads. */
export function hashSources() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  for (const source of SOURCES) {
    if (!existsSync(inRoot(source))) continue
    for (const path of listFiles(source)) {
      const content = readFileSync(inRoot(path))
      hash.update(`\0${path}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** @param {string} source a file or folder of the repository */
function listFiles(source) {
  if (/\.\w+$/.test(source)) return [source]
  return readdirSync(inRoot(source), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(inRoot().length + 1))
    .sort()
}
