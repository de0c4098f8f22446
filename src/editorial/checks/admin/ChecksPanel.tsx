'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import { panelWords } from '../panelWords'
import './checks.css'
import { CheckReasons } from './CheckReasons'
import { useChecks } from './useChecks'

/** Beside the form while it is written: what will be asked at publishing. */
export function ChecksPanel() {
  const { isTrashed } = useDocumentInfo()
  const { issues, isAsking } = useChecks()
  const say = useSay()
  if (isTrashed || issues === null) return null
  return (
    <section aria-busy={isAsking} aria-labelledby="checks-title" className="checks-panel">
      <h3 id="checks-title">{say(panelWords.title)}</h3>
      <CheckReasons />
    </section>
  )
}
