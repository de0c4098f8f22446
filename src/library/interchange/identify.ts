import { env } from '@/env'
import { clock } from '@/shared/clock'
import { absoluteURL } from '@/site/absoluteURL'
import { readSite } from '@/site/getSite'
import { THAI } from '@/site/language'
import { WORDS } from '../words'
import { toDatestamp } from './datestamps'
import { toIdentifier } from './findHeaders'
import { findEarliest } from './findRows'
import { bare, element, text } from './xml'

const SAMPLE_CODE = 'm0000000'
/** What the scheme `oai` of the OAI guidelines takes for the name of a repository. */
const DOMAIN = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/i
const SCHEME = 'http://www.openarchives.org/OAI/2.0/oai-identifier'

/** What the repository is. Erased items leave nothing to tell of, so deletions are `transient`. */
export async function identify(): Promise<string> {
  const [{ officeName, contact }, earliest] = await Promise.all([readSite(THAI), findEarliest()])
  const { hostname } = new URL(env.siteURL)
  return element('Identify', [
    text('repositoryName', `${THAI.say(WORDS.library)} ${officeName}`),
    text('baseURL', absoluteURL('/oai')),
    text('protocolVersion', '2.0'),
    // Every domain that gets mail has this mailbox (RFC 2142).
    text('adminEmail', contact.email || `postmaster@${hostname}`),
    text('earliestDatestamp', toDatestamp(earliest ? Date.parse(earliest) : clock.now())),
    text('deletedRecord', 'transient'),
    text('granularity', 'YYYY-MM-DDThh:mm:ssZ'),
    DOMAIN.test(hostname) ? element('description', [describeIdentifiers(hostname)]) : '',
  ])
}

const describeIdentifiers = (namespace: string): string =>
  bare(
    'oai-identifier',
    { xmlns: SCHEME, 'xsi:schemaLocation': `${SCHEME} ${SCHEME}.xsd` },
    [
      text('scheme', 'oai'),
      text('repositoryIdentifier', namespace),
      text('delimiter', ':'),
      text('sampleIdentifier', toIdentifier(SAMPLE_CODE)),
    ].join(''),
  )
