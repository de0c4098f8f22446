import config from '@payload-config'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'
import { withDefaultLocale } from '@/shared/withDefaultLocale'

interface Args {
  params: Promise<{ slug?: string[] }>
}
type Handler = (request: Request, args: Args) => Promise<Response>

const inThaiByDefault =
  (handler: Handler): Handler =>
  async (request, args) =>
    handler(await withDefaultLocale(request), args)

export const GET = inThaiByDefault(REST_GET(config))
export const POST = inThaiByDefault(REST_POST(config))
export const DELETE = inThaiByDefault(REST_DELETE(config))
export const PATCH = inThaiByDefault(REST_PATCH(config))
export const PUT = inThaiByDefault(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
