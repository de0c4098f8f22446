import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { createWriteLock } from '@/database/writeLock'
import { fiscalYear } from '@/shared/thaiDate'
import type { Contact } from './contactForm'
import { enterInbox } from './enterInbox'
import { findStaff, rolesWith } from './findStaff'
import { MessageError } from './MessageError'
import { enqueueNewMessageMail } from './mail/newMessageMail'
import { keepCount, nextCount, toMessageNumber } from './messageNumbers'

/** A number that another took a moment ago is tried again often; any other fault may pass, or may not. */
const TRIES_FOR_NUMBER = 40
const TRIES_OTHERWISE = 3
const LONGEST_WAIT_MS = 20
/** In hexadecimal, which every database takes for an id. */
const ID_LENGTH = 24

/** One message of this process after the other: only another process can take a number in between. */
const lock = createWriteLock({ holdLimitMs: 30_000 })

interface Entry {
  payload: Payload
  contact: Contact
  key: string
  now: Date
}

/**
 * Writes a message under the next number of the fiscal year, and what tells the office of it. The
 * row's id comes from the key, so that the same form sent twice is one row, with transactions or without.
 * @returns the number, e.g. `2570-0001`
 * @throws MessageError
 */
export async function enterMessage(entry: Entry): Promise<string> {
  const release = await lock.acquire()
  try {
    return await enter(entry)
  } finally {
    release()
  }
}

async function enter({ payload, contact, key, now }: Entry): Promise<string> {
  const id = key.slice(0, ID_LENGTH)
  const year = fiscalYear(now)
  let tried = 0

  for (let attempt = 1; ; attempt += 1) {
    const above = tried
    try {
      return await inTransaction({
        payload,
        async work(req) {
          const standing = await findNumber({ payload, id, req })
          if (standing) return standing

          tried = await nextCount({ payload, year, above, req })
          const number = toMessageNumber(year, tried)
          const data = { ...contact, number, state: 'new', createdAt: now.toISOString() }
          await payload.db.create({ collection: 'messages', customID: id, data, req })
          await enqueueNewMessageMail({ id, number, req })
          await tellStaff({ id, number, req })
          await keepCount({ payload, year, count: tried, req })
          return number
        },
      })
    } catch (fault) {
      const standing = await findNumber({ payload, id }).catch(() => undefined)
      if (standing) return standing
      if (attempt >= (isDuplicate(fault) ? TRIES_FOR_NUMBER : TRIES_OTHERWISE))
        throw new MessageError(fault)
      if (!isDuplicate(fault)) tried = above
      await wait(Math.random() * LONGEST_WAIT_MS)
    }
  }
}

async function tellStaff({
  id,
  number,
  req,
}: {
  id: string
  number: string
  req: PayloadRequest
}): Promise<void> {
  const to = await findStaff({ roles: rolesWith('update', 'messages'), req })
  await enterInbox({ event: 'message', kind: 'messages', document: id, revision: number, to, req })
}

async function findNumber({
  payload,
  id,
  req,
}: {
  payload: Payload
  id: string
  req?: PayloadRequest
}): Promise<string | undefined> {
  const row = await payload.db.findOne<{ id: string; number: string }>({
    collection: 'messages',
    where: { id: { equals: id } },
    select: { number: true },
    req,
  })
  return row?.number
}
