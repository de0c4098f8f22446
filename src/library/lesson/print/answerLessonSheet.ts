import { createHash } from 'node:crypto'
import { inTurn } from '@/print/inTurn'
import { findOrPrint } from '@/print/recentPrints'
import { printPDF } from '@/print/typst'
import { clock } from '@/shared/clock'
import { readSite } from '@/site/getSite'
import { THAI } from '@/site/language'
import { findOfficeEmblem } from '@/site/officeEmblem'
import type { RawParams } from '@/site/parseParams'
import { contentDisposition } from '@/uploads/contentDisposition'
import { findKit, type Kit } from '../../zip/findKit'
import { fileNameOf } from '../../zip/zipNames'
import { composeLessonSheet } from './composeLessonSheet'

/**
 * The sheet of a list or a collection: `lesson` with the list in the parameters, or a collection's code. 404 when
 * nothing of it is found in the library.
 */
export async function answerLessonSheet({
  name,
  params,
}: {
  name: string
  params: RawParams
}): Promise<Response> {
  const kit = await findKit({ name, params })
  if (!kit) return new Response(null, { status: 404 })

  const pdf = await printSheet(kit)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition({
        name: fileNameOf(`${kit.title.slice(0, 80)}.pdf`, 'list'),
        isInline: true,
      }),
      'Cache-Control': 'public, max-age=300',
      ETag: `"${createHash('sha256').update(pdf).digest('base64url').slice(0, 22)}"`,
      'X-Robots-Tag': 'noindex',
    },
  })
}

async function printSheet(kit: Kit): Promise<Buffer> {
  const { officeName, groupName, emblem: picture } = await readSite(THAI)
  const officeEmblem = await findOfficeEmblem({ emblem: picture })
  const emblem = await officeEmblem.read()
  const now = clock.now()
  const source = composeLessonSheet({ kit, officeName, groupName, emblem: emblem.name, now })
  const key = createHash('sha256').update(`${officeEmblem.key}\n${source}`).digest('hex')
  return findOrPrint(key, () => inTurn(() => printPDF(source, { [emblem.name]: emblem.bytes })))
}
