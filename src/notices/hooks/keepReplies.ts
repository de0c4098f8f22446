import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Message } from '@/payload-types'
import { clock } from '@/shared/clock'
import { MESSAGE_WORDS } from '../words'

type Reply = NonNullable<Message['replies']>[number]

/**
 * Keeps the record of replies: a new one gets its writer and time by itself, one that stands is neither changed nor
 * removed, whoever asks. With a reply the message counts as answered, unless the same write says otherwise.
 */
export const keepReplies: CollectionBeforeChangeHook<Message> = ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const standing = originalDoc?.replies ?? []
  const sent = data.replies === undefined ? standing : (data.replies ?? [])

  const isKept = ({ id, text }: Reply) =>
    sent.some((reply) => reply.id === id && reply.text === text)
  if (!standing.every(isKept)) {
    const { th, en } = MESSAGE_WORDS.repliesStay
    // Not a ValidationError: the admin would name the field and leave the sentence out.
    throw new APIError(req.i18n?.language === 'en' ? en : th, 400, null, true)
  }

  const ids = new Set(standing.map(({ id }) => id))
  const added = sent
    .filter(({ id }) => !id || !ids.has(id))
    .map(({ text }) => ({ text, by: req.user?.id ?? null, at: clock.now().toISOString() }))
  if (added.length === 0) return { ...data, replies: standing }

  const isOpen = originalDoc?.state === 'new' || originalDoc?.state === 'working'
  const isStateSet = data.state !== undefined && data.state !== originalDoc?.state
  return {
    ...data,
    replies: [...standing, ...added],
    ...(operation === 'update' && isOpen && !isStateSet ? { state: 'answered' } : {}),
  }
}
