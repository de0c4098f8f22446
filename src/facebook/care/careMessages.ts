import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { enqueue } from '@/outbox/enqueue'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'

/** A lane of its own: no post ever waits for a check. */
export const CARE = 'facebook-care'

export type CareMessage =
  /** Ask about token and Page. */
  | { do: 'health' }
  /** Look at a post as a visitor who is not signed in; `look` counts from 0. */
  | { do: 'probe'; crossPost: string; look: number }
  /** Find the posts of which numbers are wanted. */
  | { do: 'collect'; day: string }
  /** Ask for the numbers of these posts. */
  | { do: 'numbers'; day: string; posts: string[] }

const put = async ({
  key,
  message,
  dueAt,
  payload,
  req,
}: {
  key: string
  message: CareMessage
  dueAt?: Date
  payload: Payload
  req?: PayloadRequest
}): Promise<boolean> =>
  enqueue({
    channel: CARE,
    key: `${CARE}/${key}`,
    message,
    dueAt,
    req: req ?? (await createLocalReq({}, payload)),
  })

interface Asked {
  payload: Payload
  /** Where the row is to stand or fall with something else. */
  req?: PayloadRequest
}

/** @param mark the day, or the moment somebody asked */
export const enqueueHealth = ({ mark, dueAt, ...asked }: Asked & { mark: string; dueAt?: Date }) =>
  put({ key: `${HEALTH}/${mark}`, message: { do: 'health' }, dueAt, ...asked })

export const enqueueNumbers = ({ day, dueAt, ...asked }: Asked & { day: string; dueAt?: Date }) =>
  put({ key: `numbers/${day}`, message: { do: 'collect', day }, dueAt, ...asked })

export const enqueueBatch = ({
  day,
  number,
  posts,
  ...asked
}: Asked & { day: string; number: number; posts: string[] }) =>
  put({ key: `numbers/${day}/${number}`, message: { do: 'numbers', day, posts }, ...asked })

/** A fresh post is shown to everybody at once; what is unclear then may be clear later. */
const LOOKS_AFTER_MS = [60_000, 3_600_000, 86_400_000]

/**
 * Lets the site look at a post that has just been published, as a visitor who is not signed in.
 * @param look which look this is, from 0
 * @returns false where no further look is worth it, or it is written down already
 */
export async function enqueueProbe({
  post: { id, revision },
  look = 0,
  ...asked
}: Asked & { post: Pick<CrossPost, 'id' | 'revision'>; look?: number }): Promise<boolean> {
  const after = LOOKS_AFTER_MS[look]
  if (after === undefined) return false
  return put({
    key: `probe/${id}/${revision}/${look}`,
    message: { do: 'probe', crossPost: String(id), look },
    dueAt: new Date(clock.now().getTime() + after),
    ...asked,
  })
}

const HEALTH = 'health'

/** Whether a check that somebody waits for is under way. */
export async function isChecking({ payload }: { payload: Payload }): Promise<boolean> {
  const row = await payload.db.findOne({
    collection: 'outbox',
    where: {
      and: [
        { channel: { equals: CARE } },
        { state: { in: ['waiting', 'delivering'] } },
        { key: { like: `${CARE}/${HEALTH}/` } },
        { dueAt: { less_than_equal: clock.now().toISOString() } },
      ],
    },
    select: { key: true },
  })
  return Boolean(row)
}
