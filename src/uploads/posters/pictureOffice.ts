import { copyFile, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { clock } from '@/shared/clock'
import { extensionsOf } from '../fileTypes'
import { storedPath } from '../folders'
import { exists } from '../variants'
import { findTool } from './findTool'
import { Unusable, type Made, type Source } from './Made'
import { officeProfile } from './officeProfile'
import { pictureFirst, pictureSlides } from './pictureDocument'
import { hasPages, isPresentation } from './posterKind'
import { runTool } from './runTool'

const TIME_MAX_MS = 120_000
const FOLDER = 'dlict-office-'
const DAY_MS = 86_400_000

/**
 * The first page of an Office file as its poster, and all slides of a presentation, by way of LibreOffice and PDF.
 * Without LibreOffice nothing is made.
 * @throws Unusable where LibreOffice cannot read the file, Error where it took too long
 */
export async function pictureOffice(source: Source): Promise<Made> {
  const soffice = findTool('soffice')
  if (!soffice) return {}
  const { id, filename, mimeType, signal } = source
  await removeLeftovers()
  const folder = await mkdtemp(join(tmpdir(), FOLDER))
  try {
    const pdf = await toPDF({ soffice, source, folder })
    const { hasPoster, pages } = await pictureFirst({ id, filename, pdf })
    const slides =
      pages && isPresentation(mimeType)
        ? await pictureSlides({ id, filename, pdf, pages, signal })
        : undefined
    return { hasPoster, slides, pages: hasPages(mimeType) ? pages : undefined }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function toPDF({
  soffice,
  source: { filename, mimeType, signal },
  folder,
}: {
  soffice: string
  source: Source
  folder: string
}): Promise<string> {
  // A copy under a name of ours: LibreOffice writes a lock beside what it reads.
  const input = join(folder, `in${extensionsOf(mimeType)[0] ?? ''}`)
  await copyFile(storedPath(filename), input)
  const profile = join(folder, 'profile')
  await mkdir(join(profile, 'user'), { recursive: true })
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), officeProfile)

  const { ended } = await runTool({
    path: soffice,
    args: [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--nodefault',
      '--nofirststartwizard',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'out'),
      input,
    ],
    timeMs: TIME_MAX_MS,
    home: folder,
    signal,
  })
  if (ended === 'late') throw new Error('LibreOffice took too long')
  const pdf = join(folder, 'out', 'in.pdf')
  // It ends well even when it could not read the file.
  if (!(await exists(pdf))) throw new Unusable()
  return pdf
}

/** Folders of conversions whose process was killed. */
async function removeLeftovers(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(FOLDER)) continue
    const path = join(tmpdir(), name)
    const changed = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => Infinity,
    )
    if (clock.now().getTime() - changed > DAY_MS) {
      await rm(path, { recursive: true, force: true })
    }
  }
}
