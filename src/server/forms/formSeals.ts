import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Clock } from '@/shared/clock'

/** What a form's stamp says of its sender: how long they had the form, and which showing of it they send. */
export type StampReading =
  | { kind: 'good'; nonce: string }
  /** Nobody reads and fills in a form that quickly. */
  | { kind: 'tooFast' }
  /** Too old, of another form, missing or made up. */
  | { kind: 'expired' }

/** What the front door writes into forms and addresses so that it knows its own again. */
export interface FormSeals {
  /** A stamp for one showing of the form. */
  stamp(form: string): string
  readStamp(form: string, stamp: string | null): StampReading
  /** The query of the page that thanks for the form, which nobody else can make. */
  receipt(form: string, number: string): string
  /** The number in a query that `receipt` made. */
  readReceipt(form: string, query: string): string | undefined
}

const FASTEST_MS = 3_000
const LONGEST_MS = 12 * 60 * 60_000
const KEY_BYTES = 32
const NONCE_BYTES = 12
/** 128 bits: enough against guessing, short enough for an address. */
const MAC_BYTES = 16

/** @param secret the site's secret; the key for forms is derived from it and good for nothing else */
export function createFormSeals({ secret, clock }: { secret: string; clock: Clock }): FormSeals {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'public forms', KEY_BYTES))
  const mac = (...parts: string[]) =>
    createHmac('sha256', key).update(JSON.stringify(parts)).digest().subarray(0, MAC_BYTES)
  const isMac = (claimed: string, ...parts: string[]) => {
    const bytes = Buffer.from(claimed, 'base64url')
    return bytes.length === MAC_BYTES && timingSafeEqual(bytes, mac(...parts))
  }

  return {
    stamp(form) {
      const time = clock.now().getTime().toString(36)
      const nonce = randomBytes(NONCE_BYTES).toString('base64url')
      return [time, nonce, mac('stamp', form, time, nonce).toString('base64url')].join('.')
    },
    readStamp(form, stamp) {
      const [time = '', nonce = '', claimed = ''] = stamp?.split('.') ?? []
      if (!isMac(claimed, 'stamp', form, time, nonce)) return { kind: 'expired' }
      const age = clock.now().getTime() - parseInt(time, 36)
      if (age < FASTEST_MS) return { kind: 'tooFast' }
      return age > LONGEST_MS ? { kind: 'expired' } : { kind: 'good', nonce }
    },
    receipt(form, number) {
      const seal = mac('receipt', form, number).toString('base64url')
      return new URLSearchParams({ number, seal }).toString()
    },
    readReceipt(form, query) {
      const params = new URLSearchParams(query)
      const number = params.get('number') ?? ''
      return isMac(params.get('seal') ?? '', 'receipt', form, number) ? number : undefined
    },
  }
}
