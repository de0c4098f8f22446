import { answerCitation } from '@/library/citation/answerCitation'

export const dynamic = 'force-dynamic'

/** An item of the library for programs that keep references, such as `/library/cite/m1b2c3d4.ris`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; name: string }> },
): Promise<Response> {
  return answerCitation(await params)
}
