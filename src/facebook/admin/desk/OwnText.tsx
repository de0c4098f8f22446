'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState, type ReactNode } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { WORDS } from './words'

/** A box for the text of one post alone. */
export function OwnText({
  start,
  send,
  isBusy,
  onSend,
  onCancel,
  children,
}: {
  start: string
  /** What the button says. */
  send: string
  isBusy: boolean
  onSend: (text: string) => Promise<void>
  onCancel: () => void
  /** More to choose. */
  children?: ReactNode
}) {
  const say = useSay()
  const id = useId()
  const [text, setText] = useState(start)
  return (
    <div className="post-card__form">
      <label htmlFor={id}>{say(WORDS.text)}</label>
      <textarea
        id={id}
        maxLength={10_000}
        onChange={({ target }) => setText(target.value)}
        rows={5}
        value={text}
      />
      {children}
      <div className="post-card__acts">
        <Button disabled={isBusy} margin={false} onClick={() => void onSend(text)} size="small">
          {send}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onCancel}
          size="small"
        >
          {say(WORDS.cancel)}
        </Button>
      </div>
    </div>
  )
}
