'use client'

import { useSay } from '@/shared/admin/useSay'
import type { WithdrawalKind } from '../stages'
import type { Owed } from './StepDialog'
import { DIALOG, WITHDRAWAL_WORDS, WORDS } from './stepWords'
import { StepText } from './StepText'
import type { StepExtras } from './useStageSubmit'

const KINDS = Object.keys(WITHDRAWAL_WORDS) as WithdrawalKind[]
const NOTHING_YET = { kind: 'notice', reason: '', to: null } as const

/** How to take an item down, with what visitors will find in its place. */
export function WithdrawQuestions({
  extras,
  onChange,
  fault,
}: {
  extras: StepExtras
  onChange: (extras: StepExtras) => void
  fault: Owed
}) {
  const say = useSay()
  const words = DIALOG.withdrawn
  const withdrawal = extras.withdrawal ?? NOTHING_YET
  const change = (part: Partial<typeof withdrawal>) => {
    const next = { ...withdrawal, ...part }
    onChange({ withdrawal: next, remark: next.reason })
  }
  const isTargetOwed = fault === WORDS.targetOwed

  return (
    <>
      <fieldset className="step-dialog__kinds">
        <legend>{say(words.kind)}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              checked={withdrawal.kind === kind}
              name="withdrawal-kind"
              onChange={() => change({ kind })}
              type="radio"
              value={kind}
            />
            <span>
              <strong>{say(WITHDRAWAL_WORDS[kind].name)}</strong>
              <br />
              {say(WITHDRAWAL_WORDS[kind].what)}
            </span>
          </label>
        ))}
      </fieldset>
      {withdrawal.kind === 'redirect' ? (
        <StepText
          fault={isTargetOwed ? say(WORDS.targetOwed) : undefined}
          hint={say(words.toHint)}
          id="step-target"
          isOwed
          name={say(words.to)}
          onChange={(to) => change({ to })}
          value={withdrawal.to ?? ''}
        />
      ) : null}
      <StepText
        fault={fault && !isTargetOwed ? say(fault) : undefined}
        id="step-reason"
        isLong
        isOwed
        name={say(words.reason)}
        onChange={(reason) => change({ reason })}
        value={withdrawal.reason}
      />
    </>
  )
}
