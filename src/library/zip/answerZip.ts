import { stat } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { clock } from '@/shared/clock'
import { readSite } from '@/site/getSite'
import { THAI } from '@/site/language'
import { contentDisposition } from '@/uploads/contentDisposition'
import { notThere, type FileAnswer } from '@/uploads/FileAnswer'
import { storedPath } from '@/uploads/folders'
import { composeReadme } from './composeReadme'
import { findKit, type Kit } from './findKit'
import { openZip } from './openZip'
import { planZip, type ZippedFile } from './planZip'
import { tooLarge } from './words'
import { zippedFiles } from './zippedFiles'
import { fileNameOf } from './zipNames'

const NAME = /^([0-9a-z]{1,12})\.zip$/

/** What an archive never is: kept by anybody, shown in a search engine. */
const HEADERS = {
  'Cache-Control': 'no-store, no-transform',
  'X-Robots-Tag': 'noindex',
  'X-Content-Type-Options': 'nosniff',
}

/**
 * Answers for `/files/zip/{code}.zip` and `/files/zip/lesson.zip?i=…` with the public files of published items. Its
 * length is exact; the files are read while it is sent.
 */
export async function answerZip(request: Request): Promise<FileAnswer> {
  const { pathname, searchParams } = new URL(request.url)
  const name = NAME.exec(pathname.split('/').at(-1) ?? '')?.[1]
  const kit = name && (await findKit({ name, params: Object.fromEntries(searchParams) }))
  if (!kit) return notThere()

  const items = await Promise.all(
    kit.items.map(async ({ title, files }) => ({
      title: title ?? '',
      files: await onDisk(zippedFiles(files)),
    })),
  )
  const plan = planZip(items)
  if (plan.count === 0) return notThere()
  if (!plan.fits) return refuse(plan)

  const { officeName } = await readSite(THAI)
  const now = clock.now()
  const readme = composeReadme({ kit, folders: plan.items, officeName, now })
  const { bytes, stream } = await openZip([
    { path: 'README.txt', from: readme, bytes: readme.length, modified: now },
    ...plan.items.flatMap(({ files }, index) =>
      files.map((file) => ({
        path: file.path,
        from: storedPath(file.filename),
        bytes: file.bytes,
        modified: new Date(kit.items[index]?.updatedAt ?? now),
      })),
    ),
  ])
  const headers = new Headers({
    ...HEADERS,
    'Content-Type': 'application/zip',
    'Content-Disposition': contentDisposition({ name: archiveName(kit), isInline: false }),
    'Content-Length': String(bytes),
  })
  return { status: 200, headers, stream: request.method === 'HEAD' ? undefined : stream }
}

/** As long as it truly is; without what is not there any more. */
async function onDisk(files: ZippedFile[]): Promise<ZippedFile[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const bytes = await stat(storedPath(file.filename)).then(
        ({ size }) => size,
        () => undefined,
      )
      return bytes === undefined ? [] : [{ ...file, bytes }]
    }),
  )
  return found.flat()
}

function refuse({ count, bytes }: { count: number; bytes: number }): FileAnswer {
  const text = Buffer.from(`${tooLarge(count, bytes).th}\n`)
  const headers = new Headers({
    ...HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(text.length),
  })
  return { status: 413, headers, stream: () => Readable.from([text]) }
}

const archiveName = ({ title }: Kit): string => fileNameOf(`${title.slice(0, 80)}.zip`, 'files')
