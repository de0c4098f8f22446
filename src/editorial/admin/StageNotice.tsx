'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useSay } from '@/shared/admin/useSay'
import { label } from '@/shared/label'
import { isItemKind, itemHref } from '../kinds'
import './desk.css'
import { noticeOf, type ItemDates } from './noticeOf'
import { WORDS } from './stepWords'
import { useHistory, useSteps } from './useItemDesk'

const OPEN = label('เปิดหน้านี้บนเว็บไซต์', 'Open it on the website')

/** At the top of the form: where the item stands, what was said last, and what this person can do next. */
export function StageNotice() {
  const { id, collectionSlug, data, hasSavePermission, isTrashed } = useDocumentInfo()
  const steps = useSteps()
  const history = useHistory()
  const say = useSay()
  if (!id || !steps || isTrashed) return null
  const { slug, ...dates } = (data ?? {}) as ItemDates & { slug?: string | null }
  const now = new Date()
  const { tone, title, remark, lines } = noticeOf({
    steps,
    history: history?.rows ?? [],
    dates,
    mayEdit: Boolean(hasSavePermission),
    now,
  })
  const isPublic = steps.isLive && !(dates.publishedAt && new Date(dates.publishedAt) > now)
  const ownWork = steps.steps.some(({ why }) => why === 'ownWork')

  return (
    <section className={`stage-notice stage-notice--${tone}`} data-stage={steps.stage}>
      <p className="stage-notice__title">
        <strong>{say(title)}</strong>
      </p>
      {remark ? (
        <blockquote>
          <span>{say(remark.by)}:</span> {remark.text}
        </blockquote>
      ) : null}
      {lines.map((line) => (
        <p key={line.th}>{say(line)}</p>
      ))}
      {ownWork ? <p id="stage-why">{say(WORDS.ownWork)}</p> : null}
      {isPublic && slug && collectionSlug && isItemKind(collectionSlug) ? (
        <p>
          <a href={itemHref({ kind: collectionSlug, slug })} rel="noreferrer" target="_blank">
            {say(OPEN)}
          </a>
        </p>
      ) : null}
    </section>
  )
}
