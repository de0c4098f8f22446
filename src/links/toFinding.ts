import { isVideo } from './askedHost'

/** Why an address does not open, or what is to be known of one that does; the admin has words for each. */
export type LinkReason =
  | 'notFound'
  | 'noSuchHost'
  | 'noConnection'
  | 'timeout'
  | 'certificate'
  | 'certificateChain'
  | 'serverError'
  | 'redirects'
  | 'notPublic'
  | 'signIn'
  | 'private'
  | 'robotRefused'

/** How asking ended, before anything is known of the nights before. */
export interface Finding {
  /** `gone`: the answer says so; `failing`: may pass; `later`: asked too often, nothing is known. */
  kind: 'ok' | 'gone' | 'needsAccess' | 'failing' | 'later'
  status?: number
  reason?: LinkReason
  /** Of `later`: how long the host wants to be left alone, in milliseconds. */
  waitMs?: number
}

/** What the last address of a chain answered. */
export interface Answer {
  status: number
  /** The address that answered, after redirects. */
  url: string
  retryAfter?: string
}

/** Hosts to which a page that needs access leads those who are not signed in. */
const SIGN_IN_HOSTS = /^(accounts\.google\.com|login\.(microsoftonline|live)\.com)$/
const GOOGLE = /(^|\.)google\.com$/
const WAIT_MS = 60_000

export const isSignIn = (url: string): boolean => SIGN_IN_HOSTS.test(new URL(url).hostname)

/** What an answer means for the address that was asked about. */
export function toFinding({
  asked,
  answer,
  now,
}: {
  asked: string
  answer: Answer
  now: Date
}): Finding {
  const { status, retryAfter } = answer
  if (isSignIn(answer.url)) return { kind: 'needsAccess', status, reason: 'signIn' }
  if (status === 429 || (status === 503 && retryAfter))
    return { kind: 'later', status, waitMs: toWait({ retryAfter, now }) }
  if (status === 408 || status >= 500) return { kind: 'failing', status, reason: 'serverError' }
  if (isVideo(asked)) return toVideoFinding(status)

  if (status === 404 || status === 410) return { kind: 'gone', status, reason: 'notFound' }
  if (status === 401) return { kind: 'needsAccess', status, reason: 'signIn' }
  if (status === 403 && GOOGLE.test(new URL(asked).hostname))
    return { kind: 'needsAccess', status, reason: 'private' }
  // A page that turns programs away may well open for a person: no alarm.
  if (status >= 400) return { kind: 'ok', status, reason: 'robotRefused' }
  return { kind: 'ok', status }
}

/** Of oEmbed: 401 and 403 for a private video or one that may not be embedded, 400 and 404 for none. */
function toVideoFinding(status: number): Finding {
  if (status === 401 || status === 403) return { kind: 'needsAccess', status, reason: 'private' }
  if (status >= 400) return { kind: 'gone', status, reason: 'notFound' }
  return { kind: 'ok', status }
}

const CHAIN_FAULTS = /^(UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT)/
const CERTIFICATE_FAULTS =
  /^(CERT_|ERR_TLS_CERT|ERR_SSL|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_)/

/** What it means that no answer came at all. */
export function toFailure(error: unknown): Finding {
  const { name, code } = error as { name?: string; code?: unknown }
  const fault = typeof code === 'string' ? code : ''
  if (fault === 'NOT_PUBLIC') return { kind: 'gone', reason: 'notPublic' }
  if (fault === 'TOO_MANY_REDIRECTS') return { kind: 'failing', reason: 'redirects' }
  if (name === 'TimeoutError' || fault === 'ETIMEDOUT')
    return { kind: 'failing', reason: 'timeout' }
  if (/^(ENOTFOUND|EAI_|ENODATA)/.test(fault)) return { kind: 'failing', reason: 'noSuchHost' }
  // Browsers fetch the certificate between by themselves, so visitors see nothing of it.
  if (CHAIN_FAULTS.test(fault)) return { kind: 'ok', reason: 'certificateChain' }
  if (CERTIFICATE_FAULTS.test(fault)) return { kind: 'failing', reason: 'certificate' }
  return { kind: 'failing', reason: 'noConnection' }
}

/** `Retry-After` in seconds or as a date (RFC 9110, section 10.2.3), a minute where it says neither. */
function toWait({ retryAfter, now }: { retryAfter?: string; now: Date }): number {
  if (!retryAfter) return WAIT_MS
  const seconds = Number(retryAfter)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(retryAfter) - now.getTime()
  return Number.isFinite(wait) ? Math.max(wait, WAIT_MS) : WAIT_MS
}
