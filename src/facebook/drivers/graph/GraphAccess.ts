import type { Clock } from '@/shared/clock'

/** Where the Graph API is and what opens it. */
export interface GraphAccess {
  /** Facebook's own host, or another that tests say; without a slash at its end. */
  baseURL: string
  pageID: string
  appID: string
  appSecret: string
  /** For each request by itself. */
  timeoutMs: number
  clock: Clock
}

/** The version of Facebook's interface that the SDK speaks; kept with each number. */
export const API_VERSION = 'v24.0'
