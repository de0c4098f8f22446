import type { Endpoint } from 'payload'
import { env } from '@/env'
import { packageHref } from '@/shared/packageAddress'
import { sealedFolder } from './siteSeals'

/** Leads staff to a package whether it is public or not, by an address that is good for an hour. */
export const playEndpoint: Endpoint = {
  method: 'get',
  path: '/:id/play',
  async handler(req) {
    const file = req.user
      ? await req.payload.findByID({
          collection: 'media',
          id: String(req.routeParams?.id),
          select: { package: true },
          depth: 0,
          disableErrors: true,
          overrideAccess: false,
          req,
        })
      : null
    const folder = file?.package?.folder
    const headers = { 'Cache-Control': 'no-store' }
    if (!folder) return new Response(null, { status: 404, headers })
    const { packageOrigin } = env
    const Location = packageHref({ folder: sealedFolder(folder), packageOrigin })
    return new Response(null, { status: 303, headers: { ...headers, Location } })
  },
}
