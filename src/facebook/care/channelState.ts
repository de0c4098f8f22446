import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { ChannelState } from '@/payload-types'

const CHANNEL = 'facebook'
const HERE = { channel: { equals: CHANNEL } }

/** What the site knows of the connection to Facebook; null before anything was written down. */
export const readChannelState = ({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<ChannelState | null> =>
  payload.db.findOne<ChannelState>({ collection: 'channel-states', where: HERE, req })

/** Writes these fields and no others; the first to write makes the row. */
export async function noteChannelState({
  payload,
  change,
  req,
}: {
  payload: Payload
  change: Partial<ChannelState>
  req?: PayloadRequest
}): Promise<void> {
  if (await put({ payload, change, req })) return
  try {
    await payload.db.create({
      collection: 'channel-states',
      data: { channel: CHANNEL, ...change },
      req: req ?? (await createLocalReq({}, payload)),
    })
  } catch (error) {
    // Another made the row since we looked. In a transaction that is for the caller: it must begin anew.
    if (!isDuplicate(error) || (await req?.transactionID)) throw error
    await put({ payload, change, req })
  }
}

async function put({
  payload,
  change,
  req,
}: {
  payload: Payload
  change: Partial<ChannelState>
  req?: PayloadRequest
}): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection: 'channel-states',
    where: HERE,
    data: { ...change },
    options: { atomic: true },
    req,
  })
  return Boolean(changed)
}
