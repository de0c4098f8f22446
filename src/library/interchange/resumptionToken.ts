import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Format } from './formats'
import type { Harvest, ListVerb } from './OAIRequest'

/**
 * Where a list goes on, told to the harvester and asked back: nothing is kept here, so that a token does not expire and
 * survives a restart. Its seal says that it is one of ours and of this verb.
 */
export interface Tokens {
  write(verb: ListVerb, harvest: Harvest): string
  /** Undefined for what was not written here, for this verb. */
  read(verb: ListVerb, token: string): Harvest | undefined
}

type Packed = [
  format: Format,
  from: number | null,
  before: number | null,
  set: string | null,
  part: number,
  code: string,
  delivered: number,
  size: number | null,
]

const KEY_BYTES = 32
/** 96 bits: a token is asked back in an address, and forging one gains nothing but another place in the list. */
const SEAL_BYTES = 12

/** @param secret the site's secret; the key is derived from it and good for nothing else */
export function createTokens(secret: string): Tokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'oai resumption tokens', KEY_BYTES))
  const seal = (verb: ListVerb, packed: string) =>
    createHmac('sha256', key).update(`${verb} ${packed}`).digest().subarray(0, SEAL_BYTES)

  return {
    write(verb, harvest) {
      const packed = Buffer.from(JSON.stringify(pack(harvest))).toString('base64url')
      return `${packed}.${seal(verb, packed).toString('base64url')}`
    },
    read(verb, token) {
      const [packed = '', claimed = '', ...more] = token.split('.')
      const bytes = Buffer.from(claimed, 'base64url')
      if (more.length > 0 || bytes.length !== SEAL_BYTES) return undefined
      if (!timingSafeEqual(bytes, seal(verb, packed))) return undefined
      return unpack(JSON.parse(Buffer.from(packed, 'base64url').toString()) as Packed)
    },
  }
}

const pack = ({ format, from, before, set, cursor, delivered, size }: Harvest): Packed => [
  format,
  from ?? null,
  before ?? null,
  set ?? null,
  cursor.part,
  cursor.code,
  delivered,
  size ?? null,
]

const unpack = ([format, from, before, set, part, code, delivered, size]: Packed): Harvest => ({
  format,
  from: from ?? undefined,
  before: before ?? undefined,
  set: set ?? undefined,
  cursor: { part, code },
  delivered,
  size: size ?? undefined,
})
