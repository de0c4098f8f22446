import { decodeSegment } from '@/site/decodeSegment'
import { findFile } from '@/site/findFile'
import { serveFile as serve } from '@/uploads/serveFile'

/** Answers for an address below `/files` on behalf of the front door; a route of Next's does so in development. */
export async function serveFile(request: Request): Promise<Response> {
  const [folder, id = '', name = '', ...more] = new URL(request.url).pathname.split('/').slice(1)
  if (folder !== 'files' || more.length > 0) return notThere()
  const file = await findFile({ id, headers: request.headers })
  return file ? serve({ file, name: decodeSegment(name) ?? '', request }) : notThere()
}

const notThere = () => new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } })
