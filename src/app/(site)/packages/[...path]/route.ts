import { getPayload } from '@/site/getPayload'
import { servePackage } from '@/uploads/packages/servePackage'

export const dynamic = 'force-dynamic'

/** A file of an unpacked package, for those who may play it. */
export async function GET(request: Request): Promise<Response> {
  return servePackage({ request, payload: await getPayload() })
}

export const HEAD = GET
