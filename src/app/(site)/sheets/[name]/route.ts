import { answerSheet } from '@/announcements/print/answerSheet'

export const dynamic = 'force-dynamic'

/** The print sheet of an announcement, such as `/sheets/a1b2c3d4.pdf`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  return answerSheet((await params).name)
}
