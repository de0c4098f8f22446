import { getSite } from '@/site/getSite'
import { pageLanguage } from '@/site/pageLanguage'
import { creditLine } from '../citation/creditLine'
import { toCitedWork } from '../citation/toCitedWork'
import { ITEM } from '../itemWords'
import { licenceDeedURL } from '../licenceURL'
import { LICENCE_WORDS } from '../licenceWords'
import type { LibraryItem } from '../queries'
import { LICENCES } from '../terms'
import { CopyField } from './CopyField'

/** Where an item's page says what may be done with it. */
export const LICENCE_ID = 'licence'

/** What one may do with an item, in words; what in it belongs to others; and the line that gives credit. */
export async function LibraryLicence({
  item,
  isInnovation,
}: {
  item: LibraryItem
  isInnovation: boolean
}) {
  const { langOf, locale, say } = pageLanguage()
  const { licence, thirdParty } = item
  const deed = licenceDeedURL(licence, locale)
  const { officeName } = await getSite()
  const work = toCitedWork({ item, isInnovation, officeName })
  return (
    <section id={LICENCE_ID}>
      <h2>{say(ITEM.licence)}</h2>
      {licence ? (
        <>
          <p>
            <strong>{say(LICENCES[licence])}</strong>
          </p>
          <dl className="licence-words">
            {(['may', 'must', 'mayNot'] as const).map((name) => (
              <div key={name} className={`licence-${name}`}>
                <dt>{say(ITEM[name])}</dt>
                <dd>{say(LICENCE_WORDS[licence][name])}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <p>{say(ITEM.noLicence)}</p>
      )}
      {deed ? (
        <p>
          <a href={deed} rel="license noopener">
            {say(ITEM.deed)}
          </a>
        </p>
      ) : null}
      {thirdParty ? (
        <div className="third-party">
          <h3>{say(ITEM.thirdParty)}</h3>
          <p className="lines" lang={langOf(thirdParty)}>
            {thirdParty}
          </p>
          <p>{say(ITEM.thirdPartyNote)}</p>
        </div>
      ) : null}
      <CopyField id="credit" label={say(ITEM.credit)} text={creditLine(work, pageLanguage())} />
    </section>
  )
}
