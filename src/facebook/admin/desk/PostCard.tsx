'use client'

import { useConfig } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import type { KeptPost, SeenPost } from '../../desk/showPost'
import { POST_STATE_LABELS } from '../../postStates'
import { ByHandKit } from './ByHandKit'
import { meaningOf } from './meaningOf'
import { PostActs } from './PostActs'
import { PostFacts } from './PostFacts'
import { WORDS } from './words'

/** One post: its state in a word and what that means, where it is, and for those who look after posts the rest. */
export function PostCard({
  post,
  onDone,
  isAlone = false,
}: {
  post: SeenPost | KeptPost
  onDone: () => void
  /** On its own page. */
  isAlone?: boolean
}) {
  const { config } = useConfig()
  const say = useSay()
  const { id, channel, number, state, remoteURL, isTrial, isByHand } = post
  const kept = 'kept' in post ? post : undefined
  return (
    <li className="post-card" data-state={state}>
      <p className="post-card__head">
        <span className="post-chip" data-state={state}>
          {say(POST_STATE_LABELS[state])}
        </span>
        <span>{`${say(WORDS[channel])} ${say(WORDS.number)} ${number}`}</span>
        {isTrial ? <em>{say(WORDS.trial)}</em> : null}
        {isByHand ? <em>{say(WORDS.byHand)}</em> : null}
      </p>
      <p aria-live="polite">{say(meaningOf(post, new Date()))}</p>
      {kept ? <PostFacts post={kept} /> : null}
      <p className="post-card__links">
        {remoteURL && /^https?:/.test(remoteURL) && state !== 'removed' ? (
          <a href={remoteURL} rel="noopener noreferrer" target="_blank">
            {say(WORDS.open)}
          </a>
        ) : null}
        {kept && !isAlone ? (
          <a href={`${config.routes.admin}/collections/cross-posts/${id}`}>{say(WORDS.details)}</a>
        ) : null}
      </p>
      {kept && isByHand && state === 'waiting' ? <ByHandKit onDone={onDone} post={kept} /> : null}
      {kept ? <PostActs onDone={onDone} post={kept} /> : null}
    </li>
  )
}
