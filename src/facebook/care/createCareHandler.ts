import type { Payload } from 'payload'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { TryLater } from '@/outbox/TryLater'
import type { Channel } from '../channel'
import { CARE, type CareMessage } from './careMessages'
import { checkHealth, type AskHealth } from './checkHealth'
import { collectPosts } from './numbers/collectPosts'
import { countPosts } from './numbers/countPosts'
import { probePost } from './probe/probePost'
import type { VisitPost } from './probe/visitPost'

export interface CareOptions {
  /** Where posts stand; numbers are asked of it. */
  channel: Channel
  /** Undefined where the settings do not name Page and app. */
  askHealth: AskHealth | undefined
  visit: VisitPost
}

const TRIES_MAX = 4

/** Numbers that could not be had are asked for again tomorrow: nobody needs to act. */
async function givingUp({
  work,
  tries,
  payload,
}: {
  work: () => Promise<void>
  tries: number
  payload: Payload
}): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof TryLater) || tries < TRIES_MAX) throw error
    payload.logger.warn({ reason: error.message }, 'facebook: numbers left for tomorrow')
  }
}

/** What is asked of Facebook beside the posts: how the connection, the posts and their numbers are. */
export const createCareHandler = ({ channel, askHealth, visit }: CareOptions): OutboxHandler => ({
  channel: CARE,
  retryBaseMs: 60_000,
  async deliver({ message, payload, signal, row: { tries } }) {
    const asked = message as CareMessage
    switch (asked.do) {
      case 'health':
        return checkHealth({ payload, ask: askHealth, tries, signal })
      case 'probe':
        return probePost({ ...asked, payload, visit, signal })
      case 'collect':
        return collectPosts({ payload, channel, day: asked.day })
      case 'numbers':
        return givingUp({
          tries,
          payload,
          work: () =>
            countPosts({ payload, channel, askHealth, signal, day: asked.day, ids: asked.posts }),
        })
    }
  },
})
