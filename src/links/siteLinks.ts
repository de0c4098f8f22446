import { env } from '@/env'
import { createLinkChecker } from './createLinkChecker'
import { tellOwners } from './tellOwners'

/** How this site looks after the addresses that lead outside. */
export const siteLinks = {
  checker: createLinkChecker({ siteURL: env.siteURL }),
  siteHosts: env.origins.map((origin) => new URL(origin).host),
  tellOwners,
}
