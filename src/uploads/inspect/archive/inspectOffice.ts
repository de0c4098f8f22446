import { text } from 'node:stream/consumers'
import { buffer } from 'node:stream/consumers'
import { FileRefusal } from '../../FileRefusal'
import { openArchive, type Archive, type ArchiveEntry } from '../openArchive'
import { isProgramName } from './dangerousNames'
import { readDirectory, shown } from './readDirectory'

const MACROS = /(^|\/)(vbaProject\w*\.bin|vbaData\.xml)$|^(Basic|Scripts)\//i
const EMBEDDED = /(^|\/)embeddings\/[^/]+\.bin$/i
/** The stream in which Windows keeps a file that was dragged into a document, in UTF-16. */
const PACKAGED_FILE = Buffer.from('Ole10Native', 'utf16le')
const EMBEDDED_BYTES_MAX = 32 * 1024 * 1024
const MANIFEST = 'META-INF/manifest.xml'

/**
 * Looks through a file of Office, OpenDocument or a book, which is a ZIP inside.
 * @throws FileRefusal where it is damaged, locked, or holds macros or programs
 */
export async function inspectOffice({
  path,
  mimeType,
}: {
  path: string
  mimeType: string
}): Promise<void> {
  const archive = await openArchive(path)
  try {
    const entries = await readDirectory(archive)
    const isPackage = mimeType === 'application/epub+zip'
    for (const entry of entries) {
      const isUnsafe = MACROS.test(entry.path) || isProgramName(entry.path, { isPackage })
      if (isUnsafe) throw new FileRefusal('unsafeEntry', shown(entry.path))
    }
    await refuseLocked({ archive, entries, mimeType })
    await refusePackagedFiles({ archive, entries })
  } finally {
    archive.close()
  }
}

/** OpenDocument keeps the directory open and locks the parts. */
async function refuseLocked({
  archive,
  entries,
  mimeType,
}: {
  archive: Archive
  entries: ArchiveEntry[]
  mimeType: string
}): Promise<void> {
  const manifest = entries.find(({ path }) => path === MANIFEST)
  if (!manifest || !mimeType.includes('opendocument')) return
  if (manifest.bytes > EMBEDDED_BYTES_MAX) throw new FileRefusal('bomb')
  const xml = await text(await archive.read(manifest))
  if (xml.includes('encryption-data')) throw new FileRefusal('locked')
}

async function refusePackagedFiles({
  archive,
  entries,
}: {
  archive: Archive
  entries: ArchiveEntry[]
}): Promise<void> {
  for (const entry of entries.filter(({ path }) => EMBEDDED.test(path))) {
    if (entry.bytes > EMBEDDED_BYTES_MAX) continue
    const data = await buffer(await archive.read(entry))
    if (data.includes(PACKAGED_FILE)) throw new FileRefusal('unsafeEntry', shown(entry.path))
  }
}
