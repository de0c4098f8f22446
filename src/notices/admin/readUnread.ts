import type { Payload } from 'payload'
import type { Inbox, User } from '@/payload-types'

/** A person's newest unread notices, with what each is about, and how many there are in all. */
export async function readUnread({
  payload,
  user,
  limit,
}: {
  payload: Payload
  user: User
  limit: number
}): Promise<{ docs: Inbox[]; totalDocs: number }> {
  return payload.find({
    collection: 'inbox',
    where: { and: [{ to: { equals: user.id } }, { readAt: { exists: false } }] },
    sort: '-createdAt',
    limit,
    depth: 0,
    overrideAccess: false,
    user,
  })
}

/** The admin's list of unread notices. */
export const unreadHref = (admin: string): string =>
  `${admin}/collections/inbox?${new URLSearchParams({ 'where[or][0][and][0][readAt][exists]': 'false' })}`
