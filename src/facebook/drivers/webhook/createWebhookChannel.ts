import type { Clock } from '@/shared/clock'
import type { Channel, PagePost } from '../../channel'
import { ChannelFault } from '../../ChannelFault'
import { createEventIDs } from './createEventIDs'
import { sendEvent } from './sendEvent'

/** Width of the pictures a receiver is shown, one of those the site offers. */
const PICTURE_WIDTH = 1280

/**
 * Tells another system of posts by signed letters after the Standard Webhooks specification. The same event has the
 * same id however often it is sent, so that the receiver takes it once; nothing can be looked for there.
 * @see https://www.standardwebhooks.com
 */
export function createWebhookChannel(settings: {
  url: string
  secret: string
  timeoutMs: number
  clock: Clock
}): Channel {
  const ids = createEventIDs()
  return {
    driver: 'webhook',
    isIdempotent: true,
    async publish(post, { signal, beforeSend }) {
      await beforeSend()
      const id = ids.once('post.published', post.key)
      const answer = await sendEvent({
        ...settings,
        event: { id, type: 'post.published', data: describe(post) },
        signal,
      })
      return { id: answer.id ?? post.key, url: answer.url }
    },
    find: () => Promise.resolve([]),
    async update({ id: remoteID, post, signal }) {
      const id = ids.ofText({ key: post.key, text: post.text })
      const data = { id: remoteID, ...describe(post) }
      await sendEvent({ ...settings, event: { id, type: 'post.updated', data }, signal })
    },
    async remove({ id: remoteID, key, signal }) {
      const id = ids.once('post.removed', key)
      const data = { id: remoteID, key }
      try {
        await sendEvent({ ...settings, event: { id, type: 'post.removed', data }, signal })
      } catch (error) {
        // Told of a post it does not know: there is nothing to take away.
        if (error instanceof ChannelFault && error.code === 404)
          throw new ChannelFault({ kind: 'gone', message: error.message, code: 404 })
        throw error
      }
    },
  }
}

const describe = ({ key, text, link, pictures }: PagePost) => ({
  key,
  text,
  link,
  pictures: pictures.map(({ media, alt }) => ({
    alt,
    url: `${new URL(link).origin}/files/${encodeURIComponent(media)}/${PICTURE_WIDTH}.jpg`,
  })),
})
