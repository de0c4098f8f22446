'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useLocale } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { askChecks, checksStore, type Checks } from './checksStore'

/** After the last change of the form. */
const PAUSE_MS = 1_000

/** What stands in the way of publishing the form as it stands, saved or not; asked anew once typing pauses. */
export function useChecks(): Checks & { again: () => void } {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const checks = useSyncExternalStore(checksStore.subscribe, checksStore.read, checksStore.read)
  const path = `${config.routes.api}/${collectionSlug}${id ? `/${id}` : ''}/checks?locale=${locale}`

  const again = useCallback(() => {
    const { accepted: _, ...form } = reduceFieldsToValues(fields, true)
    void askChecks({ path, form })
  }, [fields, path])

  useEffect(() => {
    const timer = setTimeout(again, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [again])
  return { ...checks, again }
}
