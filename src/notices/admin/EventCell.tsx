'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { NOTICE_EVENTS, type NoticeEvent } from '../events'

/** What happened, in words and not as a link: the subject leads on. */
export function EventCell({ cellData }: DefaultCellComponentProps) {
  const { i18n } = useTranslation()
  const words = NOTICE_EVENTS[cellData as NoticeEvent]
  return <span>{i18n.language === 'en' ? words?.en : words?.th}</span>
}
