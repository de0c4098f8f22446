'use client'

import { useTranslation } from '@payloadcms/ui'
import { useCallback } from 'react'
import type { Label } from '../label'

/** Says a label in the language of the admin, Thai unless it is set to English. */
export function useSay(): (pair: Label) => string {
  const { i18n } = useTranslation()
  const isEnglish = i18n.language === 'en'
  return useCallback((pair: Label) => (isEnglish ? pair.en : pair.th), [isEnglish])
}
