import { readDatestamp, type AskedTime } from './datestamps'
import { isFormat, type Format } from './formats'
import { OAIError } from './OAIError'
import type { Harvest, ListVerb, OAIRequest } from './OAIRequest'
import type { Tokens } from './resumptionToken'

/** The arguments of each verb: whether they must be there. `resumptionToken` stands alone. */
const ARGUMENTS: Record<OAIRequest['verb'], Record<string, 'required' | 'optional'>> = {
  Identify: {},
  ListMetadataFormats: { identifier: 'optional' },
  ListSets: { resumptionToken: 'optional' },
  GetRecord: { identifier: 'required', metadataPrefix: 'required' },
  ListIdentifiers: listArguments(),
  ListRecords: listArguments(),
}

const PREFIX = /^[\w.!~*'()-]+$/
const SET_SPEC = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/

/**
 * What a harvester asks.
 * @throws OAIError for what keeps no rule of the protocol
 */
export function readOAIRequest(params: URLSearchParams, tokens: Tokens): OAIRequest {
  const verbs = params.getAll('verb')
  const verb = verbs[0]
  if (verbs.length !== 1 || !verb || !Object.hasOwn(ARGUMENTS, verb)) {
    throw new OAIError('badVerb', 'verb must be given once, as one of the six of OAI-PMH 2.0')
  }
  return readArguments(verb as OAIRequest['verb'], params, tokens)
}

function readArguments(
  verb: OAIRequest['verb'],
  params: URLSearchParams,
  tokens: Tokens,
): OAIRequest {
  const token = checkArguments(verb, params)
  const given = (name: string) => params.get(name) ?? undefined
  switch (verb) {
    case 'Identify':
      return { verb }
    case 'ListMetadataFormats':
      return { verb, identifier: given('identifier') }
    case 'ListSets':
      if (token !== undefined) throw badToken()
      return { verb }
    case 'GetRecord':
      return { verb, identifier: given('identifier') ?? '', format: readFormat(params) }
    case 'ListIdentifiers':
    case 'ListRecords':
      return { verb, harvest: token === undefined ? begin(params) : goOn(verb, token, tokens) }
  }
}

/** @returns the resumption token, where there is one */
function checkArguments(verb: OAIRequest['verb'], params: URLSearchParams): string | undefined {
  const rules = ARGUMENTS[verb]
  const names = [...params.keys()].filter((name) => name !== 'verb')
  for (const name of names) {
    if (!Object.hasOwn(rules, name)) throw bad(`${verb} takes no argument ${name}`)
    if (params.getAll(name).length > 1) throw bad(`${name} must not be repeated`)
  }
  const token = params.get('resumptionToken') ?? undefined
  if (token !== undefined) {
    if (names.length > 1) throw bad('resumptionToken must be the only argument beside verb')
    return token
  }
  for (const [name, rule] of Object.entries(rules)) {
    if (rule === 'required' && !params.get(name)) throw bad(`${verb} needs the argument ${name}`)
  }
  return undefined
}

function begin(params: URLSearchParams): Harvest {
  const format = readFormat(params)
  const from = readTime(params, 'from')
  const until = readTime(params, 'until')
  if (from && until) {
    if (from.granularity !== until.granularity) {
      throw bad('from and until must have the same granularity')
    }
    if (from.from > until.from) throw bad('from must not be later than until')
  }
  const set = params.get('set') ?? undefined
  if (set !== undefined && !SET_SPEC.test(set)) throw bad('set is no setSpec')
  const cursor = { part: 0, code: '' }
  return { format, from: from?.from, before: until?.before, set, cursor, delivered: 0 }
}

function goOn(verb: ListVerb, token: string, tokens: Tokens): Harvest {
  const harvest = tokens.read(verb, token)
  if (!harvest) throw badToken()
  return harvest
}

function readFormat(params: URLSearchParams): Format {
  const prefix = params.get('metadataPrefix') ?? ''
  if (!PREFIX.test(prefix)) throw bad('metadataPrefix is none that a format could have')
  if (!isFormat(prefix)) {
    throw new OAIError('cannotDisseminateFormat', `there are no records in ${prefix.slice(0, 60)}`)
  }
  return prefix
}

function readTime(params: URLSearchParams, name: 'from' | 'until'): AskedTime | undefined {
  const text = params.get(name)
  if (text === null) return undefined
  const time = readDatestamp(text)
  if (!time) throw bad(`${name} must be YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ`)
  return time
}

function listArguments(): Record<string, 'required' | 'optional'> {
  return {
    metadataPrefix: 'required',
    from: 'optional',
    until: 'optional',
    set: 'optional',
    resumptionToken: 'optional',
  }
}

const bad = (message: string) => new OAIError('badArgument', message)
const badToken = () =>
  new OAIError('badResumptionToken', 'not a token of this repository for this verb')
