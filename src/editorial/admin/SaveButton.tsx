'use client'

import {
  FormSubmit,
  LeaveWithoutSaving,
  useDocumentInfo,
  useForm,
  useFormModified,
} from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import type { Stage } from '../stages'
import { WORDS } from './stepWords'
import { useSteps } from './useItemDesk'
import { useQuietAutosave } from './useQuietAutosave'
import { useStageSubmit } from './useStageSubmit'

const KEPT_IN_HAND: Stage[] = ['submitted', 'returned']

/** Saves without a step: what was handed in stays handed in, a live item gets a revision. */
export function SaveButton() {
  const { id, data } = useDocumentInfo()
  const isModified = useFormModified()
  const { getData } = useForm()
  const answer = useSteps()
  const submit = useStageSubmit()
  const say = useSay()
  useQuietAutosave()
  const stage = answer?.stage ?? ((getData().stage ?? data?.stage) as Stage | undefined)
  // What was taken down whole is no draft: it is mended where it lies and published again.
  const stays =
    stage && (KEPT_IN_HAND.includes(stage) || (stage === 'withdrawn' && !answer?.isLive))

  return (
    <>
      {/* Payload takes it that all is saved by itself, which begins with the first saving. */}
      {id ? null : <LeaveWithoutSaving />}
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        disabled={Boolean(id) && !isModified}
        onClick={() => void submit(stays ? stage : 'draft')}
        size="medium"
        type="button"
      >
        {say(stays ? WORDS.save : WORDS.saveDraft)}
      </FormSubmit>
    </>
  )
}
