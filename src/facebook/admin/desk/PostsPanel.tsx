'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import type { ItemPostsAnswer } from '../../desk/readEndpoints'
import './desk.css'
import { PostCard } from './PostCard'
import { ShareForm } from './ShareForm'
import { usePosts } from './usePosts'
import { WORDS } from './words'

const postsOf = ({ posts }: ItemPostsAnswer) => posts

/** In an item's form: its posts, the newest first, and what the person who looks may do. */
export function PostsPanel() {
  const { id, collectionSlug, data, versionCount } = useDocumentInfo()
  const { config } = useConfig()
  const say = useSay()
  const { answer, hasFailed, reload } = usePosts<ItemPostsAnswer>({
    path: id ? `${config.routes.api}/${collectionSlug}/${id}/cross-posts` : undefined,
    mark: [data?.updatedAt, data?.stage, versionCount].join(),
    postsOf,
  })
  if (!id || (!answer && !hasFailed)) return null

  return (
    <section aria-labelledby="posts-panel-title" className="posts-panel field-type">
      <h3 id="posts-panel-title">{say(WORDS.title)}</h3>
      {hasFailed ? <p role="alert">{say(WORDS.unknown)}</p> : null}
      {answer?.posts.length === 0 ? <p>{say(WORDS.none)}</p> : null}
      <ol>
        {answer?.posts.map((post) => (
          <PostCard key={post.id} onDone={reload} post={post} />
        ))}
      </ol>
      {answer?.desk && collectionSlug ? (
        <ShareForm
          desk={answer.desk}
          id={String(id)}
          isFirst={answer.posts.length === 0}
          kind={collectionSlug}
          onDone={reload}
        />
      ) : null}
    </section>
  )
}
