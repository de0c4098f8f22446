import { inspectArchive } from './archive/inspectArchive'
import { inspectOffice } from './archive/inspectOffice'
import { inspectCaptions } from './inspectCaptions'
import { inspectCompound } from './inspectCompound'
import { inspectPDF } from './pdf/inspectPDF'
import { inspectPicture } from './picture/inspectPicture'
import { inspectSound } from './sound/inspectSound'
import { inspectText } from './inspectText'

interface Args {
  path: string
  mimeType: string
  cleaned: string
}

/** Who looks through files of a type; the first that matches. */
const INSPECTORS: [RegExp, (args: Args) => Promise<object | void>][] = [
  [/^image\//, inspectPicture],
  [/^(audio|video)\//, inspectSound],
  [/^text\/vtt$/, ({ path }) => inspectCaptions(path)],
  [/^text\//, ({ path }) => inspectText(path)],
  [/^application\/pdf$/, ({ path }) => inspectPDF(path)],
  [/^application\/zip$/, ({ path }) => inspectArchive(path)],
  [/^application\/(msword|vnd\.ms-)/, ({ path }) => inspectCompound(path)],
  [/openxmlformats|opendocument|epub/, inspectOffice],
]

/**
 * Looks through a file of a known type.
 * @returns what there is to know of it
 * @throws FileRefusal where it is not taken
 */
export async function inspectKind(args: Args): Promise<object> {
  const inspect = INSPECTORS.find(([types]) => types.test(args.mimeType))?.[1]
  if (!inspect) throw new Error(`nobody looks through files of the type ${args.mimeType}`)
  return (await inspect(args)) ?? {}
}
