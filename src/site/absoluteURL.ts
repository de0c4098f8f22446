import { env } from '@/env'

/** A path of the site as the public reaches it. */
export const absoluteURL = (path: string): string =>
  path.startsWith('/') ? `${env.siteURL}${path}` : path
