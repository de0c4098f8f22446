import { answerSheet } from '@/announcements/print/answerSheet'
import { ITEM_KINDS } from '@/editorial/kinds'
import { answerCertificate } from '@/library/credit/print/answerCertificate'
import { answerLessonSheet } from '@/library/lesson/print/answerLessonSheet'

export const dynamic = 'force-dynamic'

const COLLECTION = ITEM_KINDS['library-collections'].letter

/**
 * A sheet to print: of an announcement, such as `/sheets/a1b2c3d4.pdf`, of a collection by its code, or of a
 * teacher's own list, `/sheets/lesson.pdf?i=…`; or a certificate by its code.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  const { name } = await params
  const list = /^(lesson|[0-9a-z]{8})\.pdf$/.exec(name)?.[1]
  if (list === 'lesson' || list?.startsWith(COLLECTION)) {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return answerLessonSheet({ name: list, params: asked })
  }
  const certificate = /^certificate-([0-9a-z]{12})\.pdf$/.exec(name)?.[1]
  return certificate ? answerCertificate(certificate) : answerSheet(name)
}
