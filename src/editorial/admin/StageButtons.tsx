'use client'

import { FormSubmit, useDocumentInfo, useForm } from '@payloadcms/ui'
import { rightForStep, type Stage } from '../stages'
import { useStageSubmit } from './useStageSubmit'

const STEPS: { to: Stage; words: string }[] = [
  { to: 'submitted', words: 'ส่งตรวจ' },
  { to: 'returned', words: 'ส่งกลับแก้ไข' },
  { to: 'published', words: 'เผยแพร่' },
  { to: 'withdrawn', words: 'ถอนออก' },
]

/** The next steps an item may take, in words. The API decides who may take them and says so when refused. */
export function StageButtons() {
  const { id, savedDocumentData, hasPublishedDoc } = useDocumentInfo()
  const { getData } = useForm()
  const submit = useStageSubmit()
  const stage = (savedDocumentData?.stage ?? getData().stage ?? 'draft') as Stage
  const isLive = Boolean(hasPublishedDoc)
  const steps = STEPS.filter(
    ({ to }) =>
      (to !== stage || to === 'published') &&
      (id || to !== 'withdrawn') &&
      rightForStep({ from: id ? stage : undefined, to, isLive }) !== null,
  )

  return (
    <>
      {steps.map(({ to, words }) => (
        <FormSubmit
          key={to}
          buttonId={`stage-${to}`}
          buttonStyle={to === 'published' ? 'primary' : 'secondary'}
          onClick={() => submit(to)}
          size="medium"
          type="button"
        >
          {words}
        </FormSubmit>
      ))}
    </>
  )
}
