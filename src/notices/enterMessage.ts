import type { Payload, PayloadRequest } from 'payload'
import type { Contact } from './contactForm'
import { enterInbox } from './enterInbox'
import { enterNumbered } from './enterNumbered'
import { findStaff, rolesWith } from './findStaff'
import { enqueueNewMessageMail } from './mail/newMessageMail'
import { MESSAGE_NUMBERS } from './numbers'

/**
 * Writes a message under the next number of the fiscal year, and what tells the office of it. The same key again is
 * the same message.
 * @returns the number, e.g. `2570-0001`
 * @throws MessageError
 */
export const enterMessage = ({
  payload,
  contact,
  key,
  now,
}: {
  payload: Payload
  contact: Contact
  key: string
  now: Date
}): Promise<string> =>
  enterNumbered({
    payload,
    series: MESSAGE_NUMBERS,
    key,
    now,
    async write({ id, number, req }) {
      const data = { ...contact, number, state: 'new', createdAt: now.toISOString() }
      await payload.db.create({ collection: 'messages', customID: id, data, req })
      await enqueueNewMessageMail({ id, number, req })
      await tellStaff({ id, number, req })
    },
  })

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
