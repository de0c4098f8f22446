'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { fileSize } from '@/shared/fileSize'
import { percentOf, secondsLeft, type Transfer } from './transfers'
import { progressWords, UPLOAD_WORDS } from './uploadWords'

interface Acts {
  onCancel: (key: number) => void
  onDismiss: (key: number) => void
}

/** In a corner, above all else that is open: the files on their way, each with how far it is. */
export function TransferPanel({ transfers, ...acts }: Acts & { transfers: Transfer[] }) {
  const say = useSay()
  const panel = useRef<HTMLElement>(null)
  const isOpen = transfers.length > 0
  useEffect(() => {
    if (isOpen) panel.current?.showPopover?.()
    else panel.current?.hidePopover?.()
  }, [isOpen])

  return (
    <section
      aria-label={say(UPLOAD_WORDS.title)}
      className="transfers"
      popover="manual"
      ref={panel}
    >
      <ul>
        {transfers.map((transfer) => (
          <Row key={transfer.key} transfer={transfer} {...acts} />
        ))}
      </ul>
      <p className="transfers__spoken" role="status">
        {transfers.map((one) => spokenOf(one, say)).join(' ')}
      </p>
    </section>
  )
}

function Row({ transfer, onCancel, onDismiss }: Acts & { transfer: Transfer }) {
  const say = useSay()
  const { key, name, state, size, sent } = transfer
  const isOver = state === 'done' || state === 'failed'
  return (
    <li data-state={state}>
      <span className="transfers__name">{name}</span>
      <Button
        aria-label={`${say(isOver ? UPLOAD_WORDS.close : UPLOAD_WORDS.cancel)} ${name}`}
        buttonStyle="secondary"
        className="transfers__act"
        margin={false}
        onClick={() => (isOver ? onDismiss(key) : onCancel(key))}
        size="small"
      >
        {say(isOver ? UPLOAD_WORDS.close : UPLOAD_WORDS.cancel)}
      </Button>
      {isOver ? null : <progress aria-label={name} max={size} value={sent} />}
      <span className="transfers__state">{stateOf(transfer, say)}</span>
    </li>
  )
}

type Say = ReturnType<typeof useSay>

function stateOf(transfer: Transfer, say: Say): string {
  const { state, sent, size, fault } = transfer
  if (state === 'failed') return fault ?? say(UPLOAD_WORDS.failed)
  if (state !== 'sending') return say(UPLOAD_WORDS[state])
  return say(
    progressWords({
      percent: percentOf(transfer),
      sent: fileSize(sent),
      size: fileSize(size),
      secondsLeft: secondsLeft(transfer, performance.now()),
    }),
  )
}

/** For those who listen: each change of state and each quarter, not each per cent. */
function spokenOf(transfer: Transfer, say: Say): string {
  const { name, state } = transfer
  const quarter = Math.floor(percentOf(transfer) / 25) * 25
  return `${name} ${state === 'sending' ? `${quarter}%` : stateOf(transfer, say)}`
}
