import type { ReactNode } from 'react'
import { clock } from '@/shared/clock'
import type { Label } from '@/shared/label'
import { formatDateTime, formatDateTimeEnglish } from '@/shared/thaiDate'
import type { Connection } from '../../care/readConnection'
import { SCOPES } from '../../care/scopes'
import {
  daysLeft,
  MODE_WORDS,
  oldestWords,
  queueWords,
  SOURCE_WORDS,
  VALIDITY_WORDS,
  WORDS,
} from './connectionWords'

/** What is known of the connection, a line for each thing. */
export function ConnectionFacts({
  connection,
  isEnglish,
}: {
  connection: Connection
  isEnglish: boolean
}) {
  const say = (pair: Label) => (isEnglish ? pair.en : pair.th)
  const when = isEnglish ? formatDateTimeEnglish : formatDateTime
  const moment = (date: string | null) => (date ? when(date) : say(WORDS.noneYet))
  const { queue, visibility, isValid } = connection
  const end = (date: string | null) => {
    if (!isValid) return say(WORDS.unknown)
    return date ? `${when(date)} (${say(daysLeft(daysTo(date)))})` : say(WORDS.never)
  }

  return (
    <dl className="facebook-connection__facts">
      <Fact name={say(WORDS.mode)}>{say(MODE_WORDS[connection.mode])}</Fact>
      <Fact name={say(WORDS.page)}>
        <PageLink {...connection} otherwise={say(WORDS.unknown)} />
      </Fact>
      {connection.appName ? <Fact name={say(WORDS.app)}>{connection.appName}</Fact> : null}
      <Fact name={say(WORDS.token)}>
        {say(SOURCE_WORDS[connection.source])}
        {connection.source === 'none' ? null : ` · ${say(VALIDITY_WORDS[validityOf(isValid)])}`}
      </Fact>
      <Fact name={say(WORDS.expires)}>{end(connection.expiresAt)}</Fact>
      <Fact name={say(WORDS.dataExpires)}>{end(connection.dataExpiresAt)}</Fact>
      <Fact name={say(WORDS.scopes)}>
        <MissingScopes names={connection.missingScopes} isChecked={isValid === true} say={say} />
      </Fact>
      <Fact name={say(WORDS.seen)}>
        {say(visibility ? SEEN_WORDS[visibility.seen ?? 'unclear'] : WORDS.seenUnknown)}
        {visibility?.seenAt ? ` · ${when(visibility.seenAt)}` : null}
        {visibility?.seenNote ? (
          <small>
            {say(WORDS.evidence)}: {visibility.seenNote}
          </small>
        ) : null}
      </Fact>
      <Fact name={say(WORDS.queue)}>
        {say(queueWords(queue))}
        {queue.oldest ? ` · ${say(oldestWords(when(queue.oldest)))}` : null}
      </Fact>
      {connection.pausedUntil && new Date(connection.pausedUntil) > clock.now() ? (
        <Fact name={say(WORDS.paused)}>{when(connection.pausedUntil)}</Fact>
      ) : null}
      <Fact name={say(WORDS.lastSuccess)}>{moment(connection.lastSuccessAt)}</Fact>
      <Fact name={say(WORDS.measured)}>{moment(connection.measuredAt)}</Fact>
      <Fact name={say(WORDS.checked)}>{moment(connection.checkedAt)}</Fact>
    </dl>
  )
}

const SEEN_WORDS = {
  visible: WORDS.seenYes,
  hidden: WORDS.seenNo,
  unclear: WORDS.seenUnknown,
} as const

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

function PageLink({
  pageName,
  pageURL,
  otherwise,
}: Pick<Connection, 'pageName' | 'pageURL'> & { otherwise: string }) {
  if (!pageURL || !/^https?:\/\//.test(pageURL)) return pageName ?? otherwise
  return (
    <a href={pageURL} rel="noreferrer" target="_blank">
      {pageName ?? pageURL}
    </a>
  )
}

function MissingScopes({
  names,
  isChecked,
  say,
}: {
  names: string[]
  isChecked: boolean
  say: (pair: Label) => string
}) {
  if (names.length === 0) return say(isChecked ? WORDS.allScopes : WORDS.unknown)
  return (
    <ul>
      {names.map((name) => (
        <li key={name}>
          <code>{name}</code> (
          {say(SCOPES[name]?.isNeeded === false ? WORDS.optional : WORDS.needed)})
          {SCOPES[name] ? `: ${say(SCOPES[name].use)}` : null}
        </li>
      ))}
    </ul>
  )
}

function validityOf(isValid: boolean | null): keyof typeof VALIDITY_WORDS {
  if (isValid === null) return 'unchecked'
  return isValid ? 'valid' : 'invalid'
}

const daysTo = (date: string): number =>
  Math.max(0, Math.floor((new Date(date).getTime() - clock.now().getTime()) / 86_400_000))
