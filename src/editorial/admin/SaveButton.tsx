'use client'

import { FormSubmit, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Stage } from '../stages'
import { useStageSubmit } from './useStageSubmit'

const KEPT_IN_HAND: Stage[] = ['submitted', 'returned']

/** Saves without a step: what was handed in stays handed in, a live item gets a revision. */
export function SaveButton() {
  const { savedDocumentData } = useDocumentInfo()
  const { getData } = useForm()
  const submit = useStageSubmit()

  function save() {
    const stage = (getData().stage ?? savedDocumentData?.stage) as Stage | undefined
    return submit(stage && KEPT_IN_HAND.includes(stage) ? stage : 'draft')
  }

  return (
    <FormSubmit
      buttonId="action-save-draft"
      buttonStyle="secondary"
      onClick={save}
      size="medium"
      type="button"
    >
      บันทึกร่าง
    </FormSubmit>
  )
}
