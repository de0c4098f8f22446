'use client'

import {
  Button,
  CopyToClipboard,
  toast,
  useAuth,
  useConfig,
  useDocumentInfo,
  useTranslation,
} from '@payloadcms/ui'
import { useState } from 'react'
import { label, type Label } from '@/shared/label'
import { formatTime } from '@/shared/thaiDate'
import type { ResetLinkAnswer } from '../resetLinkEndpoint'

const WORDS = {
  title: label('ลิงก์ตั้งรหัสผ่านใหม่', 'Link for a new password'),
  what: label(
    'สร้างแล้วส่งให้เจ้าของบัญชีด้วยตนเอง แสดงครั้งเดียว ลิงก์เก่าใช้ไม่ได้อีก',
    'Make one and hand it to the account’s owner. It is shown once; older links stop working.',
  ),
  make: label('สร้างลิงก์', 'Make a link'),
  until: label('ใช้ได้ถึง', 'Works until'),
  failed: label('สร้างลิงก์ไม่สำเร็จ โปรดลองอีกครั้ง', 'No link was made. Please try again.'),
}

/** On a user's page, for those who keep the users: a link to hand over where no mail is sent. */
export function ResetLink() {
  const { id } = useDocumentInfo()
  const { permissions } = useAuth()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<ResetLinkAnswer>()
  const say = (pair: Label) => (i18n.language === 'en' ? pair.en : pair.th)
  if (!id || !permissions?.collections?.users?.create) return null

  async function make() {
    setBusy(true)
    try {
      const address = `${config.routes.api}/users/${id}/reset-link`
      const answer = await fetch(address, { method: 'POST' })
      if (!answer.ok) throw new Error(`no link: ${answer.status}`)
      setMade((await answer.json()) as ResetLinkAnswer)
    } catch {
      toast.error(say(WORDS.failed))
    }
    setBusy(false)
  }

  return (
    <div className="field-type" id="reset-link">
      <p className="field-label">{say(WORDS.title)}</p>
      <p className="field-description">{say(WORDS.what)}</p>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void make()}
        size="small"
      >
        {say(WORDS.make)}
      </Button>
      {made ? (
        <p style={{ overflowWrap: 'anywhere' }}>
          <code>{made.link}</code> <CopyToClipboard value={made.link} />
          <br />
          {say(WORDS.until)} {formatTime(made.until)}
        </p>
      ) : null}
    </div>
  )
}
