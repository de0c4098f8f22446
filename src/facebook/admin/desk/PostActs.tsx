'use client'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { KeptPost } from '../../desk/showPost'
import { OwnText } from './OwnText'
import { usePostAct } from './usePostAct'
import { ACT_WORDS, WORDS } from './words'

/** What can be done with a post; what cannot, though somebody may look for it, with the reason. */
export function PostActs({ post, onDone }: { post: KeptPost; onDone: () => void }) {
  const say = useSay()
  const { openModal } = useModal()
  const { act, isBusy } = usePostAct(onDone)
  const [isWriting, setWriting] = useState(false)
  const { id, state, kept } = post
  const { acts, isBehind } = kept
  const sure = `remove-post-${id}`
  const may = (name: keyof typeof acts) => acts[name] === null
  const button = (name: keyof typeof acts, onClick: () => void) =>
    may(name) ? (
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        key={name}
        margin={false}
        onClick={onClick}
        size="small"
      >
        {say(ACT_WORDS[name])}
      </Button>
    ) : null
  const reasons = state === 'posted' ? [acts.update, acts.remove].filter((why) => why !== null) : []

  return (
    <>
      {isBehind ? <p className="post-card__hint">{say(WORDS.behind)}</p> : null}
      {reasons.map((why) => (
        <p className="post-card__hint" key={why.en}>
          {say(why)}
        </p>
      ))}
      <div className="post-card__acts">
        {button('retry', () => void act(`${id}/retry`))}
        {button('update', () => setWriting(true))}
        {button('by-hand', () => void act(`${id}/by-hand`))}
        {button('removed', () => void act(`${id}/removed`))}
        {button('remove', () => openModal(sure))}
      </div>
      {isWriting ? (
        <OwnText
          isBusy={isBusy}
          onCancel={() => setWriting(false)}
          onSend={async (message) => {
            if (await act(`${id}/update`, { message })) setWriting(false)
          }}
          send={say(ACT_WORDS.update)}
          start={kept.message ?? ''}
        />
      ) : null}
      <ConfirmationModal
        body={say(WORDS.sureBody)}
        cancelLabel={say(WORDS.cancel)}
        confirmLabel={say(ACT_WORDS.remove)}
        heading={say(WORDS.sure)}
        modalSlug={sure}
        onConfirm={async () => {
          await act(`${id}/remove`)
        }}
      />
    </>
  )
}
