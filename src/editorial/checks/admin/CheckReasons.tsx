'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useId } from 'react'
import { useSay } from '@/shared/admin/useSay'
import type { ShownIssue } from '../checksEndpoints'
import { panelWords as WORDS } from '../panelWords'
import './checks.css'
import { jumpToField } from './jumpToField'
import { useChecks } from './useChecks'
import { isOpen } from './useOpenChecks'
import { useReasons } from './useReasons'

/**
 * What the checks found in the form as it stands, blocks first, each with its sentence, a way to its field, and a
 * place for the reason where one helps. Reasons are part of the form and saved with it; nothing is handed back.
 * May stand anywhere inside the edit view's form.
 * @param onJump called before the view moves to a field, for a dialog to close itself
 */
export function CheckReasons({ onJump }: { onJump?: () => void }) {
  const { issues, again } = useChecks()
  const { reasonFor, write } = useReasons()
  const { hasSavePermission } = useDocumentInfo()
  const say = useSay()
  if (!issues) return issues === null ? null : <p>{say(WORDS.asking)}</p>
  if (issues.length === 0) return <p className="check-list__ready">{say(WORDS.ready)}</p>

  return (
    <>
      {(['block', 'warn'] as const).map((level) => {
        const found = issues.filter((issue) => issue.level === level)
        if (found.length === 0) return null
        return (
          <div className={`check-list check-list--${level}`} key={level}>
            <h4>{say(level === 'block' ? WORDS.blocks : WORDS.warnings)}</h4>
            <ul>
              {found.map((issue) => (
                <Finding
                  isReadOnly={hasSavePermission === false}
                  issue={issue}
                  key={issue.key}
                  onJump={onJump}
                  onReason={(reason) => write(issue.key, reason)}
                  reason={reasonFor(issue.key)}
                />
              ))}
            </ul>
          </div>
        )
      })}
      <button className="check-list__jump" onClick={again} type="button">
        {say(WORDS.again)}
      </button>
    </>
  )
}

function Finding({
  issue,
  reason,
  isReadOnly,
  onReason,
  onJump,
}: {
  issue: ShownIssue
  reason: string
  isReadOnly: boolean
  onReason: (reason: string) => void
  onJump?: () => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <li data-check={issue.key.split(':')[0]} data-open={isOpen({ issue, reason })}>
      <p id={`${id}-text`}>{issue.text}</p>
      <button
        aria-describedby={`${id}-text`}
        className="check-list__jump"
        onClick={() => {
          onJump?.()
          jumpToField(issue.field)
        }}
        type="button"
      >
        {say(WORDS.jump)}
      </button>
      {issue.takesReason ? (
        <label>
          <span>{say(issue.level === 'block' ? WORDS.reasonToLift : WORDS.reason)}</span>
          <textarea
            aria-describedby={`${id}-text`}
            onChange={({ target }) => onReason(target.value)}
            readOnly={isReadOnly}
            rows={2}
            value={reason}
          />
        </label>
      ) : null}
    </li>
  )
}
