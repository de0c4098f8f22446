import type { Where } from 'payload'
import { clock } from '@/shared/clock'

/**
 * What lists, search, feeds and the sitemap may show: published and not expired. Audience and start time are the
 * access rules' part.
 */
export function listed(...more: (Where | undefined)[]): Where {
  return {
    and: [
      { stage: { equals: 'published' } },
      {
        or: [
          { expiresAt: { exists: false } },
          { expiresAt: { greater_than: clock.now().toISOString() } },
        ],
      },
      ...more.filter((where) => where !== undefined),
    ],
  }
}

export const hasExpired = ({ expiresAt }: { expiresAt?: string | null }): boolean =>
  Boolean(expiresAt && new Date(expiresAt) <= clock.now())
