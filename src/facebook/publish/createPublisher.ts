import { z } from 'zod'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import type { CrossPost } from '@/payload-types'
import { readPost } from '../postStore'
import { changePost } from './changePost'
import { closeOrder } from './closeOrder'
import type { Publisher, Work } from './Publisher'
import { removePost } from './removePost'
import { sendPost } from './sendPost'

const orderSchema = z.object({ crossPost: z.string(), revision: z.number() })

/**
 * Carries out the orders of one channel: brings what is outside in line with what is wanted of a post. An order may
 * come more than once; what it finds done it leaves alone. Each returns when its order is done, and throws what the
 * outbox must know otherwise: wait, or give up.
 */
export function createPublisher(publisher: Publisher): OutboxHandler {
  const { payload, name } = publisher
  return {
    channel: name,
    async deliver({ message, signal }) {
      const { crossPost, revision } = orderSchema.parse(message)
      const post = await readPost({ payload, id: crossPost })
      // A newer order has a row of its own.
      if (!post || post.revision !== revision || isDone(post)) return
      try {
        await carryOut({ publisher, post, signal })
      } catch (error) {
        if (error instanceof PermanentFailure) await closeOrder({ payload, post })
        throw error
      }
      await closeOrder({ payload, post })
    },
  }
}

/** The process died between closing the order and telling the outbox. What failed may be asked for again. */
const isDone = ({ isOpen, state }: CrossPost): boolean =>
  !isOpen && (state === 'posted' || state === 'removed')

async function carryOut(work: Work): Promise<void> {
  const { post } = work
  if (post.wanted === 'absent') return removePost(work)
  if (!post.remoteID && post.state !== 'posted') return sendPost(work)
  if (post.wanted === 'changed') return changePost(work)
  if (post.state === 'posted') await work.publisher.onPosted?.(post)
}
