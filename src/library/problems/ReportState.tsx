import { pageLanguage } from '@/site/pageLanguage'
import { VOICE_WORDS as WORDS } from '../voices/words'
import type { findReport } from './findReport'
import { REPORT_KINDS, REPORT_STATES } from './reportTerms'

/** Where a report stands, for whoever sent it. */
export function ReportState({
  report: { number, kind, state, answer, item, steps },
}: {
  report: NonNullable<Awaited<ReturnType<typeof findReport>>>
}) {
  const { dateTime, href, langOf, say } = pageLanguage()
  return (
    <>
      <div className="receipt">
        <p>
          {say(WORDS.trackNumber)}{' '}
          <strong className="receipt-number" lang={langOf(number)}>
            {number}
          </strong>
        </p>
        <p>{say(WORDS.trackKeep)}</p>
      </div>
      <dl className="facts">
        <div>
          <dt>{say(WORDS.trackKind)}</dt>
          <dd>{say(REPORT_KINDS[kind])}</dd>
        </div>
        {item ? (
          <div>
            <dt>{say(WORDS.trackItem)}</dt>
            <dd>
              <a href={href(item.href)} lang={langOf(item.title)}>
                {item.title}
              </a>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{say(WORDS.trackState)}</dt>
          <dd>
            <strong>{say(REPORT_STATES[state])}</strong>
          </dd>
        </div>
        <div>
          <dt>{say(WORDS.trackAnswer)}</dt>
          <dd className="report-answer" lang={langOf(answer)}>
            {answer || say(WORDS.trackNoAnswer)}
          </dd>
        </div>
      </dl>
      <h2>{say(WORDS.trackSteps)}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.at}>
            <time dateTime={step.at}>{dateTime(step.at)}</time> {say(REPORT_STATES[step.state])}
          </li>
        ))}
      </ol>
    </>
  )
}
