'use client'

import { useSay } from '@/shared/admin/useSay'
import type { Owed } from './StepDialog'
import { DIALOG } from './stepWords'
import { StepText } from './StepText'
import type { StepExtras } from './useStageSubmit'

/** What is said with a step: to the reviewer when submitting, to the author when returning. */
export function RemarkQuestion({
  to,
  extras,
  onChange,
  fault,
}: {
  to: 'submitted' | 'returned'
  extras: StepExtras
  onChange: (extras: StepExtras) => void
  fault: Owed
}) {
  const say = useSay()
  return (
    <>
      <p>{say(DIALOG[to].what)}</p>
      <StepText
        fault={fault && say(fault)}
        id="step-remark"
        isLong
        isOwed={to === 'returned'}
        name={say(DIALOG[to].remark)}
        onChange={(remark) => onChange({ ...extras, remark })}
        value={extras.remark ?? ''}
      />
    </>
  )
}
