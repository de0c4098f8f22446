import { Notice } from '@/site/components/Notice'
import { pageLanguage } from '@/site/pageLanguage'
import { WORDS } from '../../words'
import { certificateHref } from '../certificateHref'
import type { FoundCertificate } from '../findCertificate'
import { countsText, CREDIT_WORDS } from '../words'

/** What was certified, line for line as on the paper, and whether it still holds. */
export function CertificateFacts({
  found: { certificate, isHeld },
  itemHref,
}: {
  found: FoundCertificate
  /** Of the item's page while visitors find it. */
  itemHref?: string
}) {
  const { href, langOf, longDate, say } = pageLanguage()
  const { number, creator, title, schoolName, publishedAt, issuedAt, revokedAt } = certificate
  const { item, reason, views, downloads, uses, code } = certificate
  const lines = [
    [CREDIT_WORDS.no, number],
    [CREDIT_WORDS.creator, creator],
    [CREDIT_WORDS.work, title],
    [CREDIT_WORDS.kind, say(item.relationTo === 'innovations' ? WORDS.innovation : WORDS.medium)],
    [CREDIT_WORDS.school, schoolName],
    [CREDIT_WORDS.published, publishedAt && longDate(publishedAt)],
    [CREDIT_WORDS.issued, issuedAt && longDate(issuedAt)],
    [CREDIT_WORDS.counts, say(countsText(views ?? 0, downloads ?? 0, uses ?? 0))],
  ] as const
  return (
    <>
      <Notice
        tone={revokedAt ? 'warning' : 'info'}
        title={say(revokedAt ? CREDIT_WORDS.revoked : CREDIT_WORDS.valid)}
      >
        {revokedAt ? (
          <p>
            {say(CREDIT_WORDS.revokedAt)} {longDate(revokedAt)}
            {reason ? (
              <>
                {' '}
                · {say(CREDIT_WORDS.reason)}: <span lang={langOf(reason)}>{reason}</span>
              </>
            ) : null}
          </p>
        ) : (
          <p>{say(CREDIT_WORDS.compare)}</p>
        )}
      </Notice>
      <dl className="facts">
        {lines.map(([name, text]) =>
          text ? (
            <div key={name.en}>
              <dt>{say(name)}</dt>
              <dd lang={langOf(text)}>{text}</dd>
            </div>
          ) : null,
        )}
      </dl>
      <p className="kit-more">
        {isHeld ? <a href={certificateHref(code)}>{say(CREDIT_WORDS.paper)}</a> : null}
        {itemHref ? <a href={href(itemHref)}>{say(CREDIT_WORDS.item)}</a> : null}
      </p>
    </>
  )
}
