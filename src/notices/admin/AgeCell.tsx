'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { ageOf } from '@/shared/age'
import { clock } from '@/shared/clock'

/** How long ago the notice was written. */
export function AgeCell({ rowData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  if (!rowData?.createdAt) return null
  const age = ageOf({ since: String(rowData.createdAt), now: clock.now() })
  return <span suppressHydrationWarning>{i18n.language === 'en' ? age.en : age.th}</span>
}
