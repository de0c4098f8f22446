import { absoluteURL } from '@/site/absoluteURL'

/** Where a person sets a new password. The site's own address, never the one a request claims to have come to. */
export const resetHref = (token: string): string => absoluteURL(`/admin/reset/${token}`)
