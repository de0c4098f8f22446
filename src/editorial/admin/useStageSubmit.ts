'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useRef } from 'react'
import { statusOf, type Stage, type WithdrawalKind } from '../stages'

/** What goes with a step. */
export interface StepExtras {
  remark?: string
  withdrawal?: { kind: WithdrawalKind; reason: string; to: string | null }
  accepted?: { key: string; reason?: string | null }[]
}

/**
 * Saves the form of an item at a stage; `_status` goes with it as the API wants.
 * @returns whether it was taken; a second call while one is under way sends nothing
 */
export function useStageSubmit(): (stage: Stage, extras?: StepExtras) => Promise<boolean> {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { submit, getData } = useForm()
  const isUnderWay = useRef(false)

  return async (stage, extras) => {
    if (isUnderWay.current) return false
    isUnderWay.current = true
    const kind = (getData().withdrawal as { kind?: WithdrawalKind } | undefined)?.kind
    const status = statusOf(stage, extras?.withdrawal?.kind ?? kind)
    const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}`
    const query = new URLSearchParams({
      locale,
      depth: '0',
      'fallback-locale': 'null',
      draft: String(status === 'draft'),
    })
    try {
      const answer = await submit({
        action: `${path}?${query}`,
        // Of a step the page itself says what happened and what comes next.
        disableSuccessStatus: extras !== undefined,
        method: id ? 'PATCH' : 'POST',
        overrides: { stage, _status: status, ...extras },
        skipValidation: true,
      })
      return Boolean(answer?.res?.ok)
    } finally {
      isUnderWay.current = false
    }
  }
}
