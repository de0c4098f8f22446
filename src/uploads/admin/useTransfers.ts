'use client'

import { useConfig } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import { SendFault, sendInPieces, type Sending } from './sendInPieces'
import { progressed, type Transfer } from './transfers'
import type { SendFile } from './uploadContext'
import { UPLOAD_WORDS } from './uploadWords'

/** How long a file that came through stays in sight. */
const SHOWN_AFTER_MS = 4_000

/** Files on their way: one is sent, shown, may be cancelled, and is put out of sight. */
export function useTransfers(): {
  transfers: Transfer[]
  send: SendFile
  cancel: (key: number) => void
  dismiss: (key: number) => void
} {
  const { config } = useConfig()
  const say = useSay()
  const [transfers, setTransfers] = useState<Transfer[]>([])
  const sendings = useRef(new Map<number, Sending>())
  const lastKey = useRef(0)

  const change = (key: number, next: (transfer: Transfer) => Transfer) =>
    setTransfers((all) => all.map((one) => (one.key === key ? next(one) : one)))
  const dismiss = (key: number) => setTransfers((all) => all.filter((one) => one.key !== key))

  async function send(file: File): Promise<string> {
    const key = (lastKey.current += 1)
    const { name, size } = file
    setTransfers((all) => [
      ...all.filter((one) => one.state !== 'failed' || one.name !== name),
      { key, name, size, sent: 0, state: 'asking' },
    ])
    const sending = sendInPieces({
      file,
      endpoint: `${config.routes.api}/media/uploads`,
      onProgress: (sent) => change(key, (one) => progressed(one, { sent, at: performance.now() })),
      onLine: (isThere) => change(key, (one) => (isThere ? one : { ...one, state: 'offline' })),
    })
    sendings.current.set(key, sending)
    try {
      const id = await sending.sent
      change(key, (one) => ({ ...one, sent: size, state: 'done' }))
      setTimeout(() => dismiss(key), SHOWN_AFTER_MS)
      return id
    } catch (cause) {
      const words = cause instanceof SendFault ? cause.words : UPLOAD_WORDS.failed
      const fault = typeof words === 'string' ? words : say(words)
      change(key, (one) => ({ ...one, state: 'failed', fault }))
      // Who gave it up knows why.
      if (words === UPLOAD_WORDS.cancelled) setTimeout(() => dismiss(key), SHOWN_AFTER_MS)
      throw new SendFault(fault)
    } finally {
      sendings.current.delete(key)
    }
  }

  const cancel = (key: number) => sendings.current.get(key)?.cancel()
  return { transfers, send, cancel, dismiss }
}
