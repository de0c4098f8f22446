import type { ReactNode } from 'react'
import { itemHref } from '@/editorial/kinds'
import { clock } from '@/shared/clock'
import { CalendarLink } from '@/site/components/CalendarLink'
import { Time } from '@/site/components/Time'
import { hasExpired } from '@/site/listed'
import { pageLanguage } from '@/site/pageLanguage'
import { populated } from '@/site/populated'
import { WORDS } from '@/site/words'
import type { AnnouncementItem } from '../queries'
import { ANNOUNCEMENTS } from '../words'

/** Number, dates and what else an announcement is bound to. */
export function AnnouncementFacts({
  item,
  isReplaced,
}: {
  item: AnnouncementItem
  /** Another has taken its place: its deadline holds no more. */
  isReplaced: boolean
}) {
  const { number, issuedOn, deadline } = item
  const { href, langOf, say } = pageLanguage()
  const unit = populated(item.unit)
  const supersedes = populated(item.supersedes)
  if (!number && !issuedOn && !deadline && !supersedes && !unit) return null
  return (
    <dl className="facts">
      {number ? (
        <Fact title={say(ANNOUNCEMENTS.number)}>
          <span lang={langOf(number)}>{number}</span>
        </Fact>
      ) : null}
      {issuedOn ? (
        <Fact title={say(ANNOUNCEMENTS.issuedOn)}>
          <Time date={issuedOn} />
        </Fact>
      ) : null}
      {deadline ? (
        <Fact title={say(ANNOUNCEMENTS.deadline)}>
          <Time date={deadline} style="full" />
          {new Date(deadline) <= clock.now() ? (
            ` (${say(ANNOUNCEMENTS.closed)})`
          ) : isReplaced || hasExpired(item) ? null : (
            <>
              {' '}
              <CalendarLink code={item.code} until={deadline} />
            </>
          )}
        </Fact>
      ) : null}
      {unit?.slug ? (
        <Fact title={say(WORDS.unit)}>
          <a href={href(`/units/${encodeURIComponent(unit.slug)}`)} lang={langOf(unit.name)}>
            {unit.name}
          </a>
        </Fact>
      ) : null}
      {supersedes?.slug ? (
        <Fact title={say(ANNOUNCEMENTS.supersedes)}>
          <a
            href={href(itemHref({ kind: 'announcements', slug: supersedes.slug }))}
            lang={langOf(supersedes.title)}
          >
            {supersedes.title}
          </a>
        </Fact>
      ) : null}
    </dl>
  )
}

const Fact = ({ title, children }: { title: string; children: ReactNode }) => (
  <div>
    <dt>{title}</dt>
    <dd>{children}</dd>
  </div>
)
