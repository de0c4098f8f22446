'use client'

import { useConfig, useUploadHandlers } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { SameFile } from '../resume/findSame'
import type { UploadAnswer } from '../resume/resumeEndpoints'
import { SameFileDialog } from './SameFileDialog'
import { SendFault } from './sendInPieces'
import { TransferPanel } from './TransferPanel'
import { SendFileContext } from './uploadContext'
import { useTransfers } from './useTransfers'
import './files.css'

interface Question {
  name: string
  same: SameFile[]
  answer: (reuse: string | undefined) => void
}

/** What a form says of its file in place of carrying it; `takeReference` reads it. */
type FileContext = { upload: string } | { reuse: string } | { fault: string }

/**
 * Round the whole admin: files of every form are sent in pieces, their progress is shown, and where the same file is
 * there already it is offered.
 */
export function UploadProvider({ children }: { children: ReactNode }) {
  const { config } = useConfig()
  const { setUploadHandler } = useUploadHandlers()
  const { transfers, send, cancel, dismiss } = useTransfers()
  const [question, setQuestion] = useState<Question>()
  const endpoint = `${config.routes.api}/media/uploads`

  const bring = useEffectEvent(async (file: File): Promise<FileContext> => {
    try {
      const upload = await send(file)
      const same = await findSame(`${endpoint}/${upload}`)
      const reuse = same.length > 0 ? await ask({ name: file.name, same }) : undefined
      if (!reuse) return { upload }
      giveUp(`${endpoint}/${upload}`)
      return { reuse }
    } catch (cause) {
      // Not thrown: Payload's page for many files takes a handler that throws for a file that was saved.
      return { fault: cause instanceof SendFault ? cause.message : String(cause) }
    }
  })

  async function ask({ name, same }: Pick<Question, 'name' | 'same'>) {
    const reuse = await new Promise<string | undefined>((answer) =>
      setQuestion({ name, same, answer }),
    )
    setQuestion(undefined)
    return reuse
  }

  useEffect(() => {
    setUploadHandler({ collectionSlug: 'media', handler: ({ file }) => bring(file) })
  }, [setUploadHandler])

  return (
    <SendFileContext value={send}>
      {children}
      <TransferPanel onCancel={cancel} onDismiss={dismiss} transfers={transfers} />
      {question ? <SameFileDialog {...question} /> : null}
    </SendFileContext>
  )
}

/** Nothing is offered where the site cannot tell: the file itself has come all the same. */
async function findSame(href: string): Promise<SameFile[]> {
  const answer = await fetch(href).catch(() => null)
  return answer?.ok ? ((await answer.json()) as UploadAnswer).same : []
}

/** What was sent in vain is swept away later in any case. */
function giveUp(href: string): void {
  fetch(href, { method: 'DELETE', headers: { 'Tus-Resumable': '1.0.0' } }).catch(() => undefined)
}
