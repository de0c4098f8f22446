'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { ItemPostsAnswer } from '../../desk/readEndpoints'
import { OwnText } from './OwnText'
import { usePostAct } from './usePostAct'
import { SHARE_WORDS as WORDS } from './words'

/** Shares an item now, or once more with another text; or has somebody post it by hand. */
export function ShareForm({
  desk,
  kind,
  id,
  isFirst,
  onDone,
}: {
  desk: NonNullable<ItemPostsAnswer['desk']>
  kind: string
  id: string
  isFirst: boolean
  onDone: () => void
}) {
  const say = useSay()
  const { act, isBusy } = usePostAct(onDone)
  const [isWriting, setWriting] = useState(false)
  const [mode, setMode] = useState('')
  const modeID = useId()
  const words = say(isFirst ? WORDS.first : WORDS.again)
  const why = desk.share ?? desk.byHand

  return (
    <div className="posts-panel__share">
      {why ? <p className="post-card__hint">{say(why)}</p> : null}
      {isWriting && !desk.share ? (
        <OwnText
          isBusy={isBusy}
          onCancel={() => setWriting(false)}
          onSend={async (message) => {
            const body = { kind, id, message, mode: mode || null }
            if (await act('share', body)) setWriting(false)
          }}
          send={words}
          start=""
        >
          <label htmlFor={modeID}>{say(WORDS.mode)}</label>
          <select id={modeID} onChange={({ target }) => setMode(target.value)} value={mode}>
            <option value="">{say(WORDS.asItem)}</option>
            <option value="link">{say(WORDS.link)}</option>
            <option value="photos">{say(WORDS.photos)}</option>
          </select>
        </OwnText>
      ) : (
        <div className="post-card__acts">
          {desk.share ? null : (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => setWriting(true)}
              size="small"
            >
              {words}
            </Button>
          )}
          {desk.byHand ? null : (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={() => void act('by-hand', { kind, id })}
              size="small"
            >
              {say(WORDS.byHand)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
