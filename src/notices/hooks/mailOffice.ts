import type { CollectionAfterChangeHook } from 'payload'
import type { Inbox } from '@/payload-types'
import { enqueueNewMessageMail } from '../mail/newMessageMail'

/** A message that has arrived is told of by mail, in the message's own transaction. */
export const mailOffice: CollectionAfterChangeHook<Inbox> = async ({ doc, operation, req }) => {
  if (operation === 'create') {
    await enqueueNewMessageMail({ id: doc.id, number: doc.number ?? '', req })
  }
  return doc
}
