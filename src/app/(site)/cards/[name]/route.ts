import { answerCard } from '@/site/cards/answerCard'

export const dynamic = 'force-dynamic'

/** The picture shown where an item without a cover is shared, such as `/cards/n1b2c3d4.jpg`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ name: string }> },
): Promise<Response> {
  return answerCard((await params).name)
}
