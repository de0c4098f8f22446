import { getDocumentProxy } from 'unpdf'
import { FileRefusal } from '../../FileRefusal'
import { isProgramName } from '../archive/dangerousNames'
import { shown } from '../archive/readDirectory'

/** Pages of a thick book are not all looked through for what the search in its bytes has already covered. */
const LOOK_MS = 3_000

interface Attached {
  filename?: string
}
interface Annotation {
  actions?: Record<string, unknown> | null
  file?: Attached
}

/**
 * Opens a PDF as a reader would.
 * @returns the number of its pages
 * @throws FileRefusal where that fails, needs a password, or shows scripts or programs
 */
export async function askReader(data: Buffer): Promise<{ pages: number }> {
  const pdf = await getDocumentProxy(new Uint8Array(data), { verbosity: 0 }).catch(refuse)
  const pages = pdf.numPages
  if (pages < 1 || isAny(await pdf.getJSActions()))
    throw new FileRefusal(pages < 1 ? 'broken' : 'scriptInPDF')
  const { info } = await pdf.getMetadata()
  if ((info as { IsXFAPresent?: boolean }).IsXFAPresent) throw new FileRefusal('scriptInPDF')
  const attached = (await pdf.getAttachments()) as Record<string, Attached> | null
  Object.values(attached ?? {}).forEach(refuseProgram)

  const until = performance.now() + LOOK_MS
  for (let number = 1; number <= pages && performance.now() < until; number += 1) {
    const page = await pdf.getPage(number).catch(refuse)
    if (isAny(await page.getJSActions())) throw new FileRefusal('scriptInPDF')
    for (const { actions, file } of (await page.getAnnotations()) as Annotation[]) {
      if (isAny(actions)) throw new FileRefusal('scriptInPDF')
      if (file) refuseProgram(file)
    }
    page.cleanup()
  }
  return { pages }
}

const isAny = (actions: unknown): boolean => Object.keys(actions ?? {}).length > 0

function refuseProgram({ filename = '' }: Attached): void {
  if (isProgramName(filename, { isPackage: false })) {
    throw new FileRefusal('unsafeEntry', shown(filename))
  }
}

function refuse(cause: unknown): never {
  const isLocked = cause instanceof Error && cause.name === 'PasswordException'
  throw new FileRefusal(isLocked ? 'locked' : 'broken', '', { cause })
}
