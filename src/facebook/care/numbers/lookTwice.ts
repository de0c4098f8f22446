import type { CrossPost } from '@/payload-types'
import { TryLater } from '@/outbox/TryLater'
import { clock } from '@/shared/clock'
import { ChannelFault } from '../../ChannelFault'
import type { PostLook } from '../../channel'
import { toHealthFaults } from '../healthFaults'
import { noteFaults } from '../noteFaults'
import { readToken } from '../pageToken'
import type { Counting } from './countPosts'

const AGAIN_MS = 30 * 60_000
/** So few may all have been deleted by hand. */
const FEW = 3

/**
 * How these posts stand. What one answer lacks is asked for again by itself; where everything is missing, token and Page
 * are doubted first.
 * @returns undefined where the answer is not to be believed, which is then noted as a fault of the connection
 */
export async function lookTwice({
  posts,
  ...counting
}: Counting & { posts: CrossPost[] }): Promise<Map<string, PostLook> | undefined> {
  const { payload } = counting
  const ids = posts.map(({ remoteID }) => remoteID ?? '')
  const looks = await look(counting, ids)
  const missing = ids.filter((id) => !looks.has(id))
  if (missing.length > 0) {
    for (const [id, found] of await look(counting, missing)) looks.set(id, found)
  }
  const isOdd = looks.size === 0 && !(ids.length <= FEW && (await isHealthy(counting)))
  await noteFaults({
    payload,
    faults: (before) => [
      ...before.filter((one) => one !== 'postsMissing'),
      ...(isOdd ? (['postsMissing'] as const) : []),
    ],
    change: isOdd ? {} : { measuredAt: clock.now().toISOString() },
  })
  return isOdd ? undefined : looks
}

async function look({ channel, signal }: Counting, ids: string[]): Promise<Map<string, PostLook>> {
  try {
    return new Map((await channel.look?.(ids, signal)) ?? [])
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error
    const again = new Date(clock.now().getTime() + AGAIN_MS)
    throw new TryLater(`Facebook ไม่ตอบเรื่องตัวเลขของโพสต์ (${error.kind})`, error.until ?? again)
  }
}

async function isHealthy({ payload, askHealth, signal }: Counting): Promise<boolean> {
  const token = await readToken({ payload })
  if (!askHealth || !token) return false
  try {
    const health = await askHealth({ token, signal })
    return !health.fault && toHealthFaults({ health, now: clock.now() }).every(isPassing)
  } catch (error) {
    if (error instanceof ChannelFault) return false
    throw error
  }
}

const isPassing = (fault: string): boolean => fault === 'expiresSoon' || fault === 'dataExpiresSoon'
