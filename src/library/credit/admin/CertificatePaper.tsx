'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import { certificateHref, verifyHref } from '../certificateHref'
import { PANEL_WORDS as WORDS } from './words'

/** On a certificate's page: its paper, and the address where anybody verifies it. */
export function CertificatePaper() {
  const { initialData } = useDocumentInfo()
  const say = useSay()
  const code: unknown = initialData?.code
  if (typeof code !== 'string') return null
  return (
    <div className="field-type">
      <p>
        <a href={certificateHref(code)} rel="noopener" target="_blank">
          {say(WORDS.paper)}
        </a>
      </p>
      <p>
        <a href={verifyHref(code)} rel="noopener" target="_blank">
          {say(WORDS.verify)}
        </a>
      </p>
    </div>
  )
}
