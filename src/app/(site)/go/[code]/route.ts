import { findByCode, readCode } from '@/site/findByCode'
import { findNewAddress } from '@/site/followRedirect'

export const dynamic = 'force-dynamic'

/** The short address of an item, also as `{code}-{n}` for its nth cross-post. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ code: string }> },
): Promise<Response> {
  const { code } = await params
  const path =
    (await findByCode(code)) ?? (await findNewAddress(`/go/${readCode(code)?.code ?? ''}`))
  if (!path) return new Response(null, { status: 404 })
  return new Response(null, {
    status: 302,
    headers: { Location: path, 'Cache-Control': 'no-store' },
  })
}
