import type { Access, PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'

/** Rows of these channels are also for those who look after them. */
const KEEPERS = [{ channel: 'facebook', subject: 'crossPosts' }] as const

/** Administrators read all rows; those who look after a channel read its rows. */
export const readOutbox: Access = ({ req }) => {
  if (reachOfRequest(req, 'readUnpublished', 'machinery')) return true
  const channels = KEEPERS.filter(({ subject }) => reachOfRequest(req, 'readUnpublished', subject))
  if (channels.length === 0) return false
  return { channel: { in: channels.map(({ channel }) => channel) } }
}

/** Whether this person may have a row of the channel sent again. */
export const maySendAgain = (req: PayloadRequest, channel: string): boolean =>
  Boolean(
    reachOfRequest(req, 'update', 'machinery') ||
    KEEPERS.some((one) => one.channel === channel && reachOfRequest(req, 'update', one.subject)),
  )
