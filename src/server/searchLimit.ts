import { createRateLimit, type CountUse } from './rateLimit'

export type CountSearch = CountUse

/** Three hundred searches a minute for each address. */
export const createSearchLimit = (): CountSearch => createRateLimit({ uses: 300, seconds: 60 })
