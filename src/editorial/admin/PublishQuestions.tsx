'use client'

import { useFormFields } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import type { Label } from '@/shared/label'
import { CheckReasons } from '../checks/admin/CheckReasons'
import { DIALOG, publicOnWords, untilWords } from './stepWords'

/** When the item will be public and until when, and what the checks found, before it is published. */
export function PublishQuestions({
  isLive,
  fault,
  onJump,
}: {
  isLive: boolean
  fault?: Label
  onJump: () => void
}) {
  const say = useSay()
  const words = DIALOG.published
  const [from, until, audience] = useFormFields(([fields]) =>
    ['publishedAt', 'expiresAt', 'visibility'].map((name) => fields?.[name]?.value),
  ) as (string | null | undefined)[]
  const fromTime = momentOf(from)
  const untilTime = momentOf(until)
  const isLater = fromTime !== undefined && fromTime > Date.now()
  const isOver = untilTime !== undefined && untilTime <= Date.now()

  return (
    <>
      <p className="step-dialog__moment">
        <strong>{say(isLater && from ? publicOnWords(from) : words.now)}</strong>
        {until && untilTime !== undefined && !isOver ? <> {say(untilWords(until))}</> : null}
      </p>
      {isOver ? <p className="step-dialog__fault">{say(words.expired)}</p> : null}
      {audience === 'staff' ? <p>{say(words.staff)}</p> : null}
      {isLive ? <p>{say(words.replaces)}</p> : null}
      <CheckReasons onJump={onJump} />
      {fault ? (
        <p className="step-dialog__fault" id="step-reasons-owed" role="alert">
          {say(fault)}
        </p>
      ) : null}
    </>
  )
}

function momentOf(value: string | null | undefined): number | undefined {
  const moment = value ? Date.parse(value) : Number.NaN
  return Number.isNaN(moment) ? undefined : moment
}
