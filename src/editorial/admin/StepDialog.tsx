'use client'

import {
  Button,
  Modal,
  useAllFormFields,
  useDocumentInfo,
  useFormBackgroundProcessing,
  useModal,
  toast,
} from '@payloadcms/ui'
import { useState } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { Label } from '@/shared/label'
import { useOpenChecks } from '../checks/admin/useOpenChecks'
import { panelWords } from '../checks/panelWords'
import type { OpenStep } from '../stepsEndpoint'
import { PublishQuestions } from './PublishQuestions'
import { RemarkQuestion } from './RemarkQuestion'
import { scheduledWords, BUSY, DIALOG, DONE, WORDS } from './stepWords'
import { useStageSubmit, type StepExtras } from './useStageSubmit'
import { WithdrawQuestions } from './WithdrawQuestions'

export const STEP_DIALOG = 'step-dialog'

/** The form tells the server of its last change some moments later, and locks the item with it. */
const LATE_LOCK_MS = 3_000

/** What is still owed before the step can be sent; undefined when nothing is. */
export type Owed = Label | undefined

/** Asks for what a step needs and takes it. A refusal leaves the dialog and all that was typed as they are. */
export function StepDialog({
  to,
  words,
  isLive,
}: {
  to: OpenStep['to']
  words: string
  isLive: boolean
}) {
  const say = useSay()
  const { closeModal, isModalOpen } = useModal()
  const isSavingItself = useFormBackgroundProcessing()
  const submit = useStageSubmit()
  const { id, collectionSlug, unlockDocument } = useDocumentInfo()
  const [fields] = useAllFormFields()
  const [extras, setExtras] = useState<StepExtras>({})
  const [isBusy, setBusy] = useState(false)
  const [wasRefused, setRefused] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const { owed: reasonsOwed } = useOpenChecks()
  const owed = whatIsOwed({ to, extras, reasonsOwed })
  if (!isModalOpen(STEP_DIALOG)) return null

  function close() {
    setAsked(false)
    setRefused(false)
    closeModal(STEP_DIALOG)
  }

  async function take() {
    setAsked(true)
    if (owed) return
    setBusy(true)
    setRefused(false)
    const isTaken = await submit(to, { remark: '', ...extras })
    setBusy(false)
    setRefused(!isTaken)
    if (!isTaken) return
    // Whoever has the next step need not wait until this page is left; what was typed last may still lock it again.
    const unlock = () => id && collectionSlug && void unlockDocument(id, collectionSlug)
    unlock()
    setTimeout(unlock, LATE_LOCK_MS)
    close()
    // The next time it is another step, with another reason.
    setExtras({})
    const at = fields.publishedAt?.value as string | undefined
    const isLater = to === 'published' && at && Date.parse(at) > Date.now()
    toast.success(say(isLater ? scheduledWords(at) : DONE[to]))
  }

  const questions = { extras, onChange: setExtras, fault: isAsked ? owed : undefined }
  return (
    <Modal
      aria-labelledby="step-dialog-title"
      className="step-dialog"
      closeOnBlur={false}
      onKeyDown={(event: React.KeyboardEvent) => event.key === 'Escape' && !isBusy && close()}
      slug={STEP_DIALOG}
    >
      <div className="step-dialog__box">
        <h2 id="step-dialog-title">{say(DIALOG[to].title)}</h2>
        {to === 'published' ? (
          <PublishQuestions fault={isAsked ? owed : undefined} isLive={isLive} onJump={close} />
        ) : null}
        {to === 'withdrawn' ? <WithdrawQuestions {...questions} /> : null}
        {to === 'submitted' || to === 'returned' ? <RemarkQuestion {...questions} to={to} /> : null}
        {wasRefused ? (
          <div className="step-dialog__refused" role="alert">
            <p>{say(WORDS.refused)}</p>
            <ul>
              {faultsOf(fields).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </div>
        ) : null}
        <div className="step-dialog__acts">
          <Button buttonStyle="secondary" disabled={isBusy} margin={false} onClick={close}>
            {say(WORDS.cancel)}
          </Button>
          <Button
            disabled={isBusy || isSavingItself}
            id="step-dialog-take"
            margin={false}
            onClick={() => void take()}
          >
            {isBusy ? say(BUSY[to]) : isSavingItself ? say(WORDS.saving) : words}
          </Button>
        </div>
      </div>
    </Modal>
  )
}

function whatIsOwed({
  to,
  extras,
  reasonsOwed,
}: {
  to: OpenStep['to']
  extras: StepExtras
  /** Warnings of the publish checks that nobody has said anything to. */
  reasonsOwed: number
}): Owed {
  if (to === 'published' && reasonsOwed > 0) return panelWords.owed
  if (to === 'returned' && !extras.remark?.trim()) return WORDS.reasonOwed
  if (to !== 'withdrawn') return undefined
  if (!extras.withdrawal?.reason.trim()) return WORDS.reasonOwed
  const { kind, to: target } = extras.withdrawal
  const isTarget = /^(\/(?!\/)|https?:\/\/)/.test(target?.trim() ?? '')
  return kind === 'redirect' && !isTarget ? WORDS.targetOwed : undefined
}

/** What the API said of single fields. */
const faultsOf = (fields: ReturnType<typeof useAllFormFields>[0]): string[] => [
  ...new Set(
    Object.values(fields).flatMap(({ valid, errorMessage }) =>
      valid === false && errorMessage ? [errorMessage] : [],
    ),
  ),
]
