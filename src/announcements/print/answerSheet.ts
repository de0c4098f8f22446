import { createHash } from 'node:crypto'
import { cutText } from '@/shared/cutText'
import { parseShortCode } from '@/shared/shortCode'
import { contentDisposition } from '@/uploads/contentDisposition'
import { findPrintedAnnouncement, type PrintedAnnouncement } from './findPrintedAnnouncement'
import { printAnnouncement } from './printAnnouncement'

const NAME = /^([0-9a-z]{8})\.pdf$/
const TITLE_MAX = 80

/** The print sheet of the announcement a name such as `a1b2c3d4.pdf` asks for; 404 when visitors may not read it. */
export async function answerSheet(name: string): Promise<Response> {
  const code = NAME.exec(name)?.[1]
  const item = code && parseShortCode(code) === code ? await findPrintedAnnouncement(code) : null
  if (!item) return new Response(null, { status: 404 })

  const pdf = await printAnnouncement(item)
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': contentDisposition({ name: fileName(item), isInline: true }),
      'Cache-Control': 'public, max-age=300',
      ETag: `"${createHash('sha256').update(pdf).digest('base64url').slice(0, 22)}"`,
      // The announcement's own page is what search engines should show.
      'X-Robots-Tag': 'noindex',
    },
  })
}

/** Without the signs that file systems refuse. */
function fileName({ number, title }: PrintedAnnouncement): string {
  const stem = ['ประกาศ', number, cutText(title ?? '', TITLE_MAX)].filter(Boolean).join(' ')
  return `${stem
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()}.pdf`
}
