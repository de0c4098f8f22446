'use client'

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { label } from '@/shared/label'

const PLAY = label('ลองเล่น (เปิดหน้าต่างใหม่)', 'Try it (opens a new window)')
const WAIT = label(
  'กำลังแตกไฟล์ไว้เล่นบนเว็บ โหลดหน้านี้ใหม่ในอีกสักครู่ ถ้าแตกไฟล์ไม่ได้จะมีแจ้งเตือนบอกเหตุผล',
  'Being unpacked for playing on the site. Reload this page in a moment; where it fails, a notice says why.',
)

/** On a file that is an interactive package: plays it as visitors will, before anything is published. */
export function PlayLink() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const say = (pair: typeof PLAY) => (i18n.language === 'en' ? pair.en : pair.th)
  if (!id) return null
  const held = savedDocumentData?.package as { folder?: string | null } | undefined
  return (
    <div className="field-type" id="play-package">
      {held?.folder ? (
        <a href={`${config.routes.api}/media/${id}/play`} target="_blank" rel="noopener">
          {say(PLAY)}
        </a>
      ) : (
        <p className="field-description">{say(WAIT)}</p>
      )}
    </div>
  )
}
