import { createLocalReq } from 'payload'
import { isPagedKind } from '@/editorial/kinds'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { TryLater } from '@/outbox/TryLater'
import { judgeAudience } from '../compose/judgeAudience'
import { ChannelFault } from '../ChannelFault'
import { notePost } from '../postStore'
import { readItem } from '../readItem'
import { failureOf } from './failureOf'
import type { Work } from './Publisher'
import { FAULT_REASONS, REASONS } from './reasons'

/** Puts the text of the item as it is now in place of the post's. */
export async function changePost(work: Work): Promise<void> {
  const { publisher, post, signal } = work
  const { payload, channel } = publisher
  if (!post.remoteID || post.driver !== channel.driver) return leave(work, REASONS.otherDriver)
  if (!isPagedKind(post.kind)) return
  const req = await createLocalReq({}, payload)
  const item = await readItem({ kind: post.kind, id: post.document, req })
  if (!item) return
  const verdict = judgeAudience({ item, now: publisher.clock.now(), isByHand: true })
  if (!verdict.mayPost && verdict.why !== 'expired') return leave(work, verdict.say.th)

  const page = await publisher.compose({ item, post })
  if (page.text !== post.sentText) {
    try {
      await channel.update({ id: post.remoteID, post: page, signal })
    } catch (error) {
      if (!(error instanceof ChannelFault)) throw error
      return failChanging(work, error)
    }
  }
  await noteChanged(work, page.text)
}

async function noteChanged({ publisher, post }: Work, sentText: string): Promise<void> {
  const { payload, clock } = publisher
  const change = {
    sentText,
    changedAt: clock.now().toISOString(),
    reason: null,
    fault: null,
    drift: null,
    driftNote: null,
  } as const
  await notePost({ payload, post, change })
}

async function leave({ publisher: { payload }, post }: Work, reason: string): Promise<never> {
  await notePost({ payload, post, change: { reason } })
  throw new PermanentFailure(reason)
}

/** Changing may be repeated: twice is once. */
async function failChanging(work: Work, fault: ChannelFault): Promise<never> {
  const { publisher, post } = work
  const reason = REASONS.notChanged(FAULT_REASONS[fault.kind])
  const isGone = fault.kind === 'gone'
  const change = {
    reason,
    fault: fault.kind,
    ...(isGone && {
      drift: 'deleted' as const,
      driftAt: publisher.clock.now().toISOString(),
    }),
  }
  await notePost({ payload: publisher.payload, post, change })
  if (failureOf(fault.kind) === 'give up') throw new PermanentFailure(reason)
  if (fault.until) throw new TryLater(reason, fault.until, { isTry: false })
  throw new Error(reason)
}
