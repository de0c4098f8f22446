'use client'

import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { label, type Label } from '@/shared/label'
import type { CheckAnswer } from '../checkLinkEndpoint'
import { LINK_STATES } from '../linkStates'

const WORDS = {
  check: label('ตรวจอีกครั้ง', 'Check again'),
  checking: label('กำลังตรวจ…', 'Checking…'),
  result: label('ตรวจแล้ว: ', 'Checked: '),
  failed: label('ตรวจไม่สำเร็จ โปรดลองอีกครั้ง', 'Not checked. Please try again.'),
}

/** On a link's page: asks the address again now. Who may is for the API to say. */
export function CheckAgain() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  if (!id) return null

  async function check() {
    setBusy(true)
    try {
      const address = `${config.routes.api}/link-checks/${id}/check`
      const answer = await fetch(address, { method: 'POST' })
      const body = (await answer.json()) as CheckAnswer & { errors?: { message: string }[] }
      if (answer.ok) {
        toast.success(say(WORDS.result) + say(LINK_STATES[body.state]))
        router.refresh()
      } else toast.error(body.errors?.[0]?.message ?? say(WORDS.failed))
    } catch {
      toast.error(say(WORDS.failed))
    }
    setBusy(false)
  }

  return (
    <div className="field-type" id="check-again">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void check()}
        size="small"
      >
        {say(isBusy ? WORDS.checking : WORDS.check)}
      </Button>
    </div>
  )
}
