import type { Payload, PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { ChannelState } from '@/payload-types'
import type { ChannelName } from './channel'

interface Asked {
  payload: Payload
  channel: ChannelName
  /** Where it is to stand or fall with something else. */
  req?: PayloadRequest
}

/** What the site knows of a channel; null where nothing was written yet. */
export const readChannel = ({ payload, channel, req }: Asked): Promise<ChannelState | null> =>
  payload.db.findOne<ChannelState>({
    collection: 'channel-states',
    where: { channel: { equals: channel } },
    req,
  })

/** Writes these fields of a channel's row and no others; makes the row where there is none. */
export async function noteChannel({
  payload,
  channel,
  change,
  req,
}: Asked & { change: Partial<ChannelState> }): Promise<void> {
  const write = () =>
    payload.db.updateOne({
      collection: 'channel-states',
      where: { channel: { equals: channel } },
      // The database layer makes what it wants of it; the caller's stays as it is.
      data: { ...change },
      options: { atomic: true },
      req,
    })
  if (await write()) return
  try {
    await payload.db.create({ collection: 'channel-states', data: { channel, ...change }, req })
  } catch (error) {
    // Another process made it since we looked; in a transaction the caller begins anew.
    if (!isDuplicate(error) || (await req?.transactionID)) throw error
    await write()
  }
}
