'use client'

import {
  FormSubmit,
  useDocumentInfo,
  useFormFields,
  useFormModified,
  useModal,
} from '@payloadcms/ui'
import { useState } from 'react'
import type { Label } from '@/shared/label'
import { useSay } from '@/shared/admin/useSay'
import { unreadText } from '@/shared/dateValue'
import type { OpenStep, StepsAnswer } from '../stepsEndpoint'
import './desk.css'
import { StepDialog, STEP_DIALOG } from './StepDialog'
import { scheduleWords, WORDS } from './stepWords'
import { useSteps } from './useItemDesk'

type Step = OpenStep['to']

/** From the quietest to the one that is done most. */
const ORDER: Step[] = ['withdrawn', 'returned', 'submitted', 'published']

/**
 * The steps this person may take here and now, in words; each asks in a dialog for what it needs. One that only
 * another person may take stands there disabled, with the reason.
 */
export function StageButtons() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const publishedAt = useFormFields(([fields]) => fields?.publishedAt?.value) as string | undefined
  const answer = useSteps()
  const { openModal } = useModal()
  const say = useSay()
  const [asked, setAsked] = useState<Step>()
  if (!answer) return null
  const steps = ORDER.flatMap((to) => answer.steps.filter((step) => step.to === to)).filter(
    ({ to, why }) =>
      why !== 'noRight' &&
      // What stands on the website is handed in or published anew only when something has changed.
      (to === 'withdrawn' || answer.stage !== 'published' || isModified),
  )
  const main = steps.findLast(({ allowed }) => allowed)?.to
  const words = (to: Step) =>
    to === 'published' ? publishWords({ answer, publishedAt }) : WORDS[to]

  return (
    <>
      {steps.map(({ to, allowed, whyText }) => (
        <FormSubmit
          key={to}
          buttonId={`stage-${to}`}
          buttonStyle={to === main ? 'primary' : 'secondary'}
          disabled={!allowed}
          extraButtonProps={
            allowed
              ? undefined
              : { 'aria-describedby': 'stage-why', title: whyText && say(whyText) }
          }
          onClick={() => {
            setAsked(to)
            openModal(STEP_DIALOG)
          }}
          size="medium"
          type="button"
        >
          {say(words(to))}
        </FormSubmit>
      ))}
      {asked ? (
        <StepDialog
          key={`${asked}-${String(id)}`}
          isLive={answer.isLive}
          to={asked}
          words={say(words(asked))}
        />
      ) : null}
    </>
  )
}

/** A time to come is named on the button itself. */
function publishWords({
  answer,
  publishedAt,
}: {
  answer: StepsAnswer
  publishedAt: string | null | undefined
}): Label {
  if (publishedAt && unreadText(publishedAt) === undefined && Date.parse(publishedAt) > Date.now())
    return scheduleWords(publishedAt)
  if (answer.stage === 'withdrawn') return WORDS.publishAgain
  return answer.isLive ? WORDS.publishRevision : WORDS.published
}
