import { decodeSegment } from '@/site/decodeSegment'
import { findFile } from '@/site/findFile'
import { serveFile } from '@/uploads/serveFile'

export const dynamic = 'force-dynamic'

interface FileRoute {
  params: Promise<{ id: string; name: string }>
}

/** A file, or a smaller picture of it, for those who may fetch it. */
export async function GET(request: Request, { params }: FileRoute): Promise<Response> {
  const { id, name } = await params
  const file = await findFile({ id, headers: request.headers })
  if (!file) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
  return serveFile({ file, name: decodeSegment(name) ?? '', request })
}

export const HEAD = GET
