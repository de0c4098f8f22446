'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import type { KeptPost } from '../../desk/showPost'
import './desk.css'
import { PostCard } from './PostCard'
import { usePosts } from './usePosts'
import { WORDS } from './words'

const postsOf = (post: KeptPost) => [post]

/** On the page of a post: where it stands, what can be done, and the way to its item. */
export function PostPanel() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const { answer, hasFailed, reload } = usePosts<KeptPost>({
    path: id ? `${config.routes.api}/cross-posts/${id}/desk` : undefined,
    mark: '',
    postsOf,
  })
  if (!id || (!answer && !hasFailed)) return null
  const { kind, document } = answer?.kept ?? {}
  return (
    <section className="posts-panel field-type">
      {hasFailed ? <p role="alert">{say(WORDS.unknown)}</p> : null}
      {answer ? (
        <>
          <p>
            <a href={`${config.routes.admin}/collections/${kind}/${document}`}>{say(WORDS.item)}</a>
          </p>
          <ol>
            <PostCard isAlone onDone={reload} post={answer} />
          </ol>
        </>
      ) : null}
    </section>
  )
}
