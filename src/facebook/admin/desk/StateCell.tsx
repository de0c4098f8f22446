'use client'

import type { DefaultCellComponentProps } from 'payload'
import { useSay } from '@/shared/admin/useSay'
import { POST_STATE_LABELS, type PostState } from '../../postStates'
import './desk.css'

/** The state of a post in a list. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const say = useSay()
  const words = POST_STATE_LABELS[cellData as PostState]
  if (!words) return <span>–</span>
  return (
    <span className="post-chip" data-state={String(cellData)}>
      {say(words)}
    </span>
  )
}
