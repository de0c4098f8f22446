'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { label } from '@/shared/label'

const GONE = label('ไม่มีแล้ว หรือท่านไม่มีสิทธิ์เปิด', 'Gone, or not for you to see')

/** Leads to what the notice is about and marks it as read; what was not read yet stands out. */
export function SubjectCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = String(cellData || (i18n.language === 'en' ? GONE.en : GONE.th))
  return (
    // Not a link of Next's: it would be followed before anybody opens it.
    <a href={`${config.routes.api}/inbox/${String(rowData?.id)}/open`}>
      {rowData?.readAt ? words : <strong>{words}</strong>}
    </a>
  )
}
