'use client'

import {
  Button,
  toast,
  useConfig,
  useDocumentInfo,
  useRouteCache,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import type { Outbox } from '@/payload-types'
import { label, type Label } from '@/shared/label'

const WORDS = {
  send: label('ส่งใหม่', 'Send again'),
  sent: label('สั่งส่งใหม่แล้ว ระบบจะส่งภายในไม่กี่วินาที', 'It will be sent within seconds.'),
  failed: label('สั่งส่งใหม่ไม่สำเร็จ โปรดลองอีกครั้ง', 'Not done. Please try again.'),
}

const STILL_TO_SEND: unknown[] = ['dead', 'waiting'] satisfies Outbox['state'][]

/** On the page of an outbox row that is still to be sent: has it tried at once. */
export function RetryButton() {
  const { id, savedDocumentData } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const [isBusy, setBusy] = useState(false)
  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  if (!id || !STILL_TO_SEND.includes(savedDocumentData?.state)) return null

  async function retry() {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/outbox/${id}/retry`, { method: 'POST' })
      if (!answer.ok) throw new Error(`not sent again: ${answer.status}`)
      toast.success(say(WORDS.sent))
      clearRouteCache()
    } catch {
      toast.error(say(WORDS.failed))
    }
    setBusy(false)
  }

  return (
    <div className="field-type" id="outbox-retry">
      <Button disabled={isBusy} margin={false} onClick={() => void retry()} size="small">
        {say(WORDS.send)}
      </Button>
    </div>
  )
}
