'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { ROLE_LABELS } from '@/accounts/roleLabels'
import type { Role } from '@/accounts/permissions'
import { useSay } from '@/shared/admin/useSay'
import { label } from '@/shared/label'
import { AUDIT_ACTIONS } from '../audit/actions'
import type { HistoryRow } from '../historyEndpoint'
import './desk.css'
import { momentText } from './stepWords'
import { useHistory } from './useItemDesk'

const FIRST_ROWS = 6

const WORDS = {
  title: label('ประวัติ', 'History'),
  none: label('ยังไม่มีประวัติ', 'No history yet'),
  acting: label('รักษาการ', 'acting'),
  exempt: label('ข้อยกเว้นผู้ดูแลระบบ', 'administrator’s exemption'),
  system: label('ระบบ', 'The system'),
  all: label('ดูทั้งหมด', 'Show all'),
}

/** Who took which step, when, in which capacity, and what they said. */
export function HistoryPanel() {
  const { id } = useDocumentInfo()
  const history = useHistory()
  const [isWhole, setWhole] = useState(false)
  const say = useSay()
  if (!id || !history) return null
  const rows = isWhole ? history.rows : history.rows.slice(0, FIRST_ROWS)
  const left = history.rows.length - rows.length

  return (
    <section aria-labelledby="item-history-title" className="item-history">
      <h3 id="item-history-title">{say(WORDS.title)}</h3>
      {rows.length === 0 ? <p>{say(WORDS.none)}</p> : null}
      <ol>
        {rows.map((row, index) => (
          <Row key={`${row.at}-${index}`} row={row} />
        ))}
      </ol>
      {left > 0 ? (
        <Button buttonStyle="secondary" margin={false} onClick={() => setWhole(true)} size="small">
          {`${say(WORDS.all)} (${history.rows.length})`}
        </Button>
      ) : null}
    </section>
  )
}

function Row({ row }: { row: HistoryRow }) {
  const say = useSay()
  const acting = row.actingAs
    ? `${say(WORDS.acting)} ${say(ROLE_LABELS[row.actingAs as Role])}`
    : null
  const capacity = [acting, row.exemption ? say(WORDS.exempt) : null].filter(Boolean).join(', ')
  return (
    <li>
      <strong>{say(AUDIT_ACTIONS[row.action])}</strong>
      {row.at ? <time dateTime={row.at}>{momentText(row.at)}</time> : null}
      <span>
        {row.actorName ?? say(WORDS.system)}
        {capacity ? ` (${capacity})` : null}
      </span>
      {row.remark ? <q>{row.remark}</q> : null}
    </li>
  )
}
