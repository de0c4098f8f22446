import type { ReactNode } from 'react'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { safeHref } from '@/site/richText/safeHref'
import type { NoticeItem } from '../findNotices'
import type { NoticePhase } from '../notices/groupNotices'
import { noticeAnchor } from '../notices/noticeHref'
import { NOTICES } from '../notices/words'
import { NoticeIcon } from './NoticeIcon'

/** Notices in full: what, since when and until when, and what helps. */
export function NoticeList({ notices, phase }: { notices: NoticeItem[]; phase: NoticePhase }) {
  const { langOf } = pageLanguage()
  return (
    <ul className="notices">
      {notices.map((notice) => (
        <li
          key={notice.id}
          id={noticeAnchor(notice.id)}
          className={`notice-item notice-item-${phase === 'current' ? notice.kind : phase}`}
        >
          <h3 lang={langOf(notice.title)}>
            {phase === 'current' ? <NoticeIcon kind={notice.kind} /> : null}
            {notice.title}
          </h3>
          <p className="row-meta">
            <Times notice={notice} phase={phase} />
          </p>
          {notice.text ? (
            <p className="lines" lang={langOf(notice.text)}>
              {notice.text}
            </p>
          ) : null}
          <NoticeLinks links={notice.links} />
        </li>
      ))}
    </ul>
  )
}

function Times({
  notice: { from, until, createdAt, isOn },
  phase,
}: {
  notice: NoticeItem
  phase: NoticePhase
}): ReactNode {
  const { say } = pageLanguage()
  const begin = phase === 'planned' ? NOTICES.begins : from ? NOTICES.began : NOTICES.reported
  return (
    <>
      <span>
        {say(begin)} <Time date={from ?? createdAt} style="full" />
      </span>
      {phase === 'past' && !isOn ? (
        <span>{say(NOTICES.switchedOff)}</span>
      ) : until ? (
        <span>
          {say(phase === 'past' ? NOTICES.ended : NOTICES.until)} <Time date={until} style="full" />
        </span>
      ) : (
        <span>{say(NOTICES.openEnd)}</span>
      )}
    </>
  )
}

function NoticeLinks({ links }: Pick<NoticeItem, 'links'>) {
  const { href: toPath, langOf, say } = pageLanguage()
  const safe = (links ?? []).flatMap(({ label, href }) => {
    const to = safeHref(href)
    return to ? [{ label, to }] : []
  })
  if (safe.length === 0) return null
  return (
    <ul className="row-links" aria-label={say(NOTICES.links)}>
      {safe.map(({ label, to }) => (
        <li key={to}>
          <a href={toPath(to)} lang={langOf(label)}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
