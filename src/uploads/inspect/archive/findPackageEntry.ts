import { text } from 'node:stream/consumers'
import { FileRefusal } from '../../FileRefusal'
import type { Archive, ArchiveEntry } from '../openArchive'
import { readLaunchPage } from './readLaunchPage'

const MANIFEST = 'imsmanifest.xml'
const MANIFEST_BYTES_MAX = 5 * 1024 * 1024
/** What macOS adds to every archive. */
const NOT_OURS = /^__MACOSX\/|(^|\/)\.DS_Store$/

/**
 * The first page of an interactive package, as a path inside it: what a SCORM manifest names, or the `index.html` at
 * the top or in the one folder everything stands in. Undefined: a plain archive.
 */
export async function findPackageEntry({
  archive,
  entries,
}: {
  archive: Archive
  entries: ArchiveEntry[]
}): Promise<string | undefined> {
  const own = entries.filter(({ path, isFolder }) => !isFolder && !NOT_OURS.test(path))
  const folder = topFolder(own)
  const find = (name: string) =>
    own.find(({ path }) => path.toLowerCase() === `${folder}${name}`.toLowerCase())
  const manifest = find(MANIFEST)
  const launch = manifest && (await launchPage({ archive, manifest }))
  const first = (launch ? find(launch) : undefined) ?? find('index.html') ?? find('index.htm')
  return first?.path
}

/** The one folder that holds everything, with its slash; empty where there is none. */
function topFolder(entries: ArchiveEntry[]): string {
  const first = /^[^/]+\//.exec(entries[0]?.path ?? '')?.[0] ?? ''
  return entries.every(({ path }) => path.startsWith(first)) ? first : ''
}

async function launchPage({
  archive,
  manifest,
}: {
  archive: Archive
  manifest: ArchiveEntry
}): Promise<string | undefined> {
  if (manifest.bytes > MANIFEST_BYTES_MAX) throw new FileRefusal('broken')
  return readLaunchPage(await text(await archive.read(manifest)))
}
