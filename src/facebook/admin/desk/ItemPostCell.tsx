'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useEffect, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { POST_STATE_LABELS } from '../../postStates'
import { findNewestPost, type ListedPost } from './findNewestPosts'
import { FACTS } from './words'
import './desk.css'

const NUMBERS = ['reactions', 'comments', 'shares', 'views'] as const

/** In a list of items: where the newest post of each stands, and its numbers. */
export function ItemPostCell({ rowData }: DefaultCellComponentProps) {
  const say = useSay()
  const [post, setPost] = useState<ListedPost | null>(null)
  const id = String(rowData.id)

  useEffect(() => {
    let isShown = true
    void findNewestPost(id).then((found) => isShown && setPost(found))
    return () => {
      isShown = false
    }
  }, [id])

  if (!post) return <span>–</span>
  const numbers = NUMBERS.flatMap((name) =>
    post[name] === null || post[name] === undefined
      ? []
      : [`${say(FACTS[name])} ${post[name].toLocaleString('en')}`],
  )
  return (
    <span className="post-cell">
      <span className="post-chip" data-state={post.state}>
        {say(POST_STATE_LABELS[post.state])}
      </span>
      {numbers.length > 0 ? (
        <span className="post-cell__numbers">{numbers.join(' · ')}</span>
      ) : null}
    </span>
  )
}
