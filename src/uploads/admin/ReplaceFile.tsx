'use client'

import { Button, toast, useConfig, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useRef, useState } from 'react'
import type { Media } from '@/payload-types'
import { useSay } from '@/shared/admin/useSay'
import { ALLOWED_TYPES } from '../fileTypes'
import { FileDialog } from './FileDialog'
import { REPLACE_WORDS } from './fileWords'
import { SendFault, sentenceOf } from './sendInPieces'
import { useSendFile } from './uploadContext'

/** Puts another file in the place of this one: its address, texts and uses stay. */
export function ReplaceFile({ file }: { file: Media }) {
  const say = useSay()
  const { config } = useConfig()
  const { docPermissions, setData } = useDocumentInfo()
  const isModified = useFormModified()
  const router = useRouter()
  const send = useSendFile()
  const chooser = useRef<HTMLInputElement>(null)
  const hint = useId()
  const [chosen, setChosen] = useState<File>()
  const [isBusy, setBusy] = useState(false)
  if (!docPermissions?.update) return null

  async function replace(next: File) {
    setChosen(undefined)
    setBusy(true)
    try {
      const form = new FormData()
      form.set('file', JSON.stringify({ clientUploadContext: { upload: await send(next) } }))
      form.set('_payload', '{}')
      const href = `${config.routes.api}/media/${file.id}?depth=0`
      const answer = await fetch(href, { method: 'PATCH', body: form })
      const text = await answer.text()
      if (!answer.ok) throw new SendFault(sentenceOf(text) ?? REPLACE_WORDS.failed)
      setData((JSON.parse(text) as { doc: Media }).doc)
      router.refresh()
      toast.success(say(REPLACE_WORDS.done))
    } catch (cause) {
      const words = cause instanceof SendFault ? cause.words : REPLACE_WORDS.failed
      toast.error(typeof words === 'string' ? words : say(words))
    }
    setBusy(false)
  }

  return (
    <div className="file-card__replace">
      <Button
        aria-describedby={hint}
        buttonStyle="secondary"
        disabled={isBusy || isModified}
        margin={false}
        onClick={() => chooser.current?.click()}
        size="small"
      >
        {say(REPLACE_WORDS.start)}
      </Button>
      <p className="field-description" id={hint}>
        {say(isModified ? REPLACE_WORDS.saveFirst : REPLACE_WORDS.what)}
      </p>
      <input
        accept={ALLOWED_TYPES.join(', ')}
        aria-label={say(REPLACE_WORDS.start)}
        hidden
        onChange={({ target }) => {
          setChosen(target.files?.[0])
          // The same one may be chosen again after a refusal.
          target.value = ''
        }}
        ref={chooser}
        type="file"
      />
      {chosen ? (
        <Question
          newName={chosen.name}
          oldName={file.originalName || file.filename || ''}
          onAnswer={(isYes) => (isYes ? void replace(chosen) : setChosen(undefined))}
        />
      ) : null}
    </div>
  )
}

function Question({
  newName,
  oldName,
  onAnswer,
}: {
  newName: string
  oldName: string
  onAnswer: (isYes: boolean) => void
}) {
  const say = useSay()
  return (
    <FileDialog
      focusOn="replace-file-cancel"
      onLeave={() => onAnswer(false)}
      titleID="replace-file-title"
    >
      <h2 id="replace-file-title">{say(REPLACE_WORDS.title)}</h2>
      <p>{say(REPLACE_WORDS.question).replace('{new}', newName).replace('{old}', oldName)}</p>
      <div className="file-dialog__acts">
        <Button
          buttonStyle="secondary"
          id="replace-file-cancel"
          margin={false}
          onClick={() => onAnswer(false)}
        >
          {say(REPLACE_WORDS.cancel)}
        </Button>
        <Button id="replace-file-take" margin={false} onClick={() => onAnswer(true)}>
          {say(REPLACE_WORDS.take)}
        </Button>
      </div>
    </FileDialog>
  )
}
