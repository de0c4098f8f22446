'use client'

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { statusOf, type Stage, type WithdrawalKind } from '../stages'

/** Saves the form of an item at a stage; `_status` goes with it as the API wants. */
export function useStageSubmit(): (stage: Stage) => Promise<void> {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { submit, getData } = useForm()

  return async (stage) => {
    const kind = (getData().withdrawal as { kind?: WithdrawalKind } | undefined)?.kind
    const status = statusOf(stage, kind)
    const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}`
    const query = new URLSearchParams({
      locale,
      depth: '0',
      'fallback-locale': 'null',
      draft: String(status === 'draft'),
    })
    await submit({
      action: `${path}?${query}`,
      method: id ? 'PATCH' : 'POST',
      overrides: { stage, _status: status },
      skipValidation: status === 'draft',
    })
  }
}
