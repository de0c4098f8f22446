'use client'

import { useSay } from '@/shared/admin/useSay'
import { formatDateTime } from '@/shared/thaiDate'
import type { KeptPost } from '../../desk/showPost'
import { FACTS, WORDS } from './words'

const NUMBERS = ['reactions', 'comments', 'shares', 'views'] as const

/** Why it is so, what was noticed out there, and the numbers it has. */
export function PostFacts({ post }: { post: KeptPost }) {
  const say = useSay()
  const { kept, state } = post
  const numbers = NUMBERS.flatMap((name) =>
    kept[name] === null || kept[name] === undefined
      ? []
      : [`${say(FACTS[name])} ${kept[name].toLocaleString('en')}`],
  )
  const isUp = state === 'posted'
  return (
    <>
      {kept.reason ? <p className="post-card__reason">{kept.reason}</p> : null}
      {kept.isLeftBehind ? <p className="post-card__reason">{say(WORDS.leftBehind)}</p> : null}
      {isUp && kept.drift ? (
        <p className="post-card__reason">
          {say(FACTS[kept.drift])}
          {kept.driftAt ? ` (${formatDateTime(kept.driftAt)})` : null}
        </p>
      ) : null}
      {isUp && kept.seen && kept.seen !== 'unclear' ? (
        <p className={kept.seen === 'hidden' ? 'post-card__reason' : undefined}>
          {say(FACTS[kept.seen])}
          {kept.seenAt ? ` (${formatDateTime(kept.seenAt)})` : null}
        </p>
      ) : null}
      {isUp && kept.changedAt ? (
        <p>{`${say(FACTS.changed)} ${formatDateTime(kept.changedAt)}`}</p>
      ) : null}
      {numbers.length > 0 ? (
        <p>
          {numbers.join(' · ')}
          {kept.countedAt ? ` (${say(FACTS.counted)} ${formatDateTime(kept.countedAt)})` : null}
        </p>
      ) : null}
    </>
  )
}
