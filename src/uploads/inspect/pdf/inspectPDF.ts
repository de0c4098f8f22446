import { readFile } from 'node:fs/promises'
import { FileRefusal } from '../../FileRefusal'
import { askReader } from './askReader'
import { holdsAction } from './holdsAction'

/** Where its end must stand (ISO 32000-1, annex H, note 18); what follows may be a file of another kind. */
const END_BYTES = 1_024
const END = '%%EOF'

/**
 * The number of pages of a PDF.
 * @throws FileRefusal where it is damaged or cut, has a password, or does more than be read: scripts, programs
 */
export async function inspectPDF(path: string): Promise<{ pages: number }> {
  const data = await readFile(path)
  if (!data.subarray(-END_BYTES).includes(END)) throw new FileRefusal('broken')
  if (holdsAction(data)) throw new FileRefusal('scriptInPDF')
  return askReader(data)
}
