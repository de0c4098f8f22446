import type { Payload } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { ChannelState } from '@/payload-types'
import type { ChannelName } from './channel'

/** What the site knows of a channel; null where nothing was written yet. */
export const readChannel = ({
  payload,
  channel,
}: {
  payload: Payload
  channel: ChannelName
}): Promise<ChannelState | null> =>
  payload.db.findOne<ChannelState>({
    collection: 'channel-states',
    where: { channel: { equals: channel } },
  })

/** Writes these fields of a channel's row and no others; makes the row where there is none. */
export async function noteChannel({
  payload,
  channel,
  change,
}: {
  payload: Payload
  channel: ChannelName
  change: Partial<ChannelState>
}): Promise<void> {
  const write = () =>
    payload.db.updateOne({
      collection: 'channel-states',
      where: { channel: { equals: channel } },
      data: change,
      options: { atomic: true },
    })
  if (await write()) return
  try {
    await payload.db.create({ collection: 'channel-states', data: { channel, ...change } })
  } catch (error) {
    // Another process made it since we looked.
    if (!isDuplicate(error)) throw error
    await write()
  }
}
