import { env } from '@/env'
import { label } from '@/shared/label'
import { readSite } from '@/site/getSite'
import { THAI } from '@/site/language'
import { findLearningAreas } from '../queries'
import { composeHeader, composeRecord } from './composeRecord'
import { AREA_SET, findHeader, findHeaders, setOfArea } from './findHeaders'
import { countRows } from './findRows'
import { findRecords } from './findRecords'
import { FORMATS } from './formats'
import { identify } from './identify'
import { OAIError } from './OAIError'
import type { Harvest, ListVerb, OAIRequest } from './OAIRequest'
import { createTokens } from './resumptionToken'
import { bare, element, text } from './xml'

/** Records in one part of a list. */
const PART_SIZE = 100
const AREAS = label('กลุ่มสาระการเรียนรู้', 'Learning areas')

export const tokens = createTokens(env.secret)

/**
 * The answer to a question that keeps the rules, as the element of its verb.
 * @param now the moment the answer is true for
 * @throws OAIError where there is nothing to answer with
 */
export function answerVerb(asked: OAIRequest, now: Date): Promise<string> {
  switch (asked.verb) {
    case 'Identify':
      return identify()
    case 'ListMetadataFormats':
      return listFormats(asked.identifier, now)
    case 'ListSets':
      return listSets()
    case 'GetRecord':
      return getRecord(asked, now)
    default:
      return list(asked, now)
  }
}

async function listFormats(identifier: string | undefined, now: Date): Promise<string> {
  if (identifier !== undefined && !(await findHeader(identifier, now))) throw unknown(identifier)
  return element(
    'ListMetadataFormats',
    Object.entries(FORMATS).map(([prefix, { schema, namespace }]) =>
      element('metadataFormat', [
        text('metadataPrefix', prefix),
        text('schema', schema),
        text('metadataNamespace', namespace),
      ]),
    ),
  )
}

async function listSets(): Promise<string> {
  const areas = await findLearningAreas()
  const set = (spec: string, name: string) =>
    element('set', [text('setSpec', spec), text('setName', name)])
  return element('ListSets', [
    set(AREA_SET, THAI.say(AREAS)),
    ...areas.flatMap(({ key, title }) => (key ? [set(setOfArea(key), title ?? key)] : [])),
  ])
}

async function getRecord(
  { identifier, format }: Extract<OAIRequest, { verb: 'GetRecord' }>,
  now: Date,
): Promise<string> {
  const header = await findHeader(identifier, now)
  const [record] = header ? await findRecords([header]) : []
  if (!record) throw unknown(identifier)
  const { officeName: publisher } = await readSite(THAI)
  return element('GetRecord', [composeRecord({ record, format, publisher })])
}

async function list(
  { verb, harvest }: { verb: ListVerb; harvest: Harvest },
  now: Date,
): Promise<string> {
  const { headers, next, asked } = await findHeaders({ harvest, size: PART_SIZE, now })
  const drawn =
    verb === 'ListRecords' ? await drawRecords(harvest, headers) : headers.map(composeHeader)
  const size = harvest.size ?? (next ? await countRows(asked) : headers.length)
  const delivered = harvest.delivered + headers.length
  const token = next && tokens.write(verb, { ...harvest, cursor: next, delivered, size })
  const isPart = token !== undefined || harvest.delivered > 0
  if (drawn.length === 0 && !isPart) throw new OAIError('noRecordsMatch', 'no record matches')
  return element(verb, [
    ...drawn,
    isPart ? composeToken({ token, cursor: harvest.delivered, size, delivered }) : '',
  ])
}

async function drawRecords(
  { format }: Harvest,
  headers: Awaited<ReturnType<typeof findHeaders>>['headers'],
): Promise<string[]> {
  const [records, { officeName: publisher }] = await Promise.all([
    findRecords(headers),
    readSite(THAI),
  ])
  return records.map((record) => composeRecord({ record, format, publisher }))
}

/** An empty one ends a list that came in parts. The size is about what it was when the list began. */
const composeToken = ({
  token = '',
  cursor,
  size,
  delivered,
}: {
  token?: string
  cursor: number
  size: number
  delivered: number
}): string =>
  bare(
    'resumptionToken',
    {
      completeListSize: String(token ? Math.max(size, delivered + 1) : delivered),
      cursor: String(cursor),
    },
    token,
  )

const unknown = (identifier: string) =>
  new OAIError('idDoesNotExist', `there is no record ${identifier.slice(0, 100)}`)
