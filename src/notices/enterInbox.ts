import type { PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { NoticeEvent } from './events'
import { enqueueNoticeMail } from './mail/noticeMail'

/** What happened to which document: no titles, names or texts, for rows outlive what they are about. */
export interface Notice {
  event: NoticeEvent
  /** Collection of the document. */
  kind: string
  /** The document's id. */
  document: string
  /** Tells apart two events of one kind about one document, such as the moment of the step. */
  revision: string
}

/**
 * Tells people of what they wait for, in the transaction of `req`: the rows stand or fall with what they tell of.
 * One row for each person; told twice is told once. Where mail is sent, and the person wants it, a mail follows.
 * @param to ids of users; each is told once, however often named
 * @param mails false for what must not go out by mail as well
 * @returns how many rows are new
 */
export async function enterInbox({
  to,
  mails = true,
  req,
  ...notice
}: Notice & { to: string[]; mails?: boolean; req: PayloadRequest }): Promise<number> {
  const keys = new Map([...new Set(to)].map((user) => [keyOf({ ...notice, user }), user]))
  if (keys.size === 0) return 0
  const written = await findWritten({ keys: [...keys.keys()], req })

  let entered = 0
  for (const [key, user] of keys) {
    if (written.has(key)) continue
    const id = await enter({ notice, key, user, req })
    if (!id) continue
    entered += 1
    if (mails) await enqueueNoticeMail({ row: id, event: notice.event, user, req })
  }
  return entered
}

const keyOf = ({ event, kind, document, revision, user }: Notice & { user: string }) =>
  [event, kind, document, revision, user].join('/')

async function findWritten({
  keys,
  req,
}: {
  keys: string[]
  req: PayloadRequest
}): Promise<Set<string>> {
  const { docs } = await req.payload.db.find<{ key: string }>({
    collection: 'inbox',
    where: { key: { in: keys } },
    select: { key: true },
    limit: keys.length,
    pagination: false,
    req,
  })
  return new Set(docs.map(({ key }) => key))
}

/** @returns the id of the new row; undefined when another process wrote it since we looked */
async function enter({
  notice: { event, kind, document },
  key,
  user,
  req,
}: {
  notice: Notice
  key: string
  user: string
  req: PayloadRequest
}): Promise<string | undefined> {
  try {
    const row = await req.payload.db.create({
      collection: 'inbox',
      data: { to: user, event, kind, document, key },
      req,
    })
    return String((row as { id: unknown }).id)
  } catch (error) {
    if (isDuplicate(error) && (await findWritten({ keys: [key], req })).has(key)) return undefined
    throw error
  }
}
