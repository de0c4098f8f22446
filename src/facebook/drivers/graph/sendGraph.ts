import { createHmac } from 'node:crypto'
import { ChannelFault } from '../../ChannelFault'
import { createRedactor } from './createRedactor'
import type { GraphAccess } from './GraphAccess'
import { refusal } from './refusal'
import { toTransportFault } from '../toTransportFault'

export interface GraphCall {
  token: string
  method: string
  /** After the host, with the version and without a question mark: `/v24.0/me`. */
  path: string
  /** Of the address for GET and DELETE, of the body otherwise. */
  params?: Record<string, unknown>
  /** In place of a body of JSON. */
  form?: FormData
  /** Beside the token: what else no text may hold. */
  secrets?: string[]
  signal?: AbortSignal
}

/**
 * One request to the Graph API: proven by the app's secret, in time, to the host that was named and no other. The token
 * goes in a header, so that no address holds it.
 * @returns the object it answered with
 * @throws ChannelFault
 */
export async function sendGraph(access: GraphAccess, call: GraphCall) {
  // Fetch would refuse it as a header, in words that repeat it.
  if (!/^[\x21-\x7e]+$/.test(call.token))
    throw new ChannelFault({ kind: 'token', message: 'Facebook: the token is not one of Facebook' })
  const response = await ask({ access, call })
  const answer = toObject(response.text)
  if (response.status === 200 && answer && !('error' in answer)) return answer
  const redact = createRedactor(secretsOf({ access, call }))
  throw refusal({ ...response, answer, redact, now: access.clock.now() })
}

/** Facebook takes the two joined in place of a token of the app. */
export const appToken = ({ appID, appSecret }: GraphAccess): string => `${appID}|${appSecret}`

/** Shows that who holds the token holds the app's secret as well. */
const proofOf = ({ appSecret }: GraphAccess, token: string): string =>
  createHmac('sha256', appSecret).update(token).digest('hex')

function secretsOf({ access, call }: { access: GraphAccess; call: GraphCall }): string[] {
  const tokens = [call.token, appToken(access), ...(call.secrets ?? [])]
  return [access.appSecret, ...tokens, ...tokens.map((token) => proofOf(access, token))]
}

async function ask({ access, call }: { access: GraphAccess; call: GraphCall }) {
  const { method, token, signal } = call
  const params = encoded({ ...call.params, appsecret_proof: proofOf(access, token) })
  const url = new URL(access.baseURL + call.path)
  const init: RequestInit = { method, redirect: 'manual' }
  const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' })
  if (call.form) {
    for (const [name, value] of Object.entries(params)) call.form.set(name, value)
    init.body = call.form
  } else if (method === 'POST') {
    headers.set('content-type', 'application/json')
    init.body = JSON.stringify(params)
  } else url.search = new URLSearchParams(params).toString()
  const tooLong = AbortSignal.timeout(access.timeoutMs)
  try {
    const response = await fetch(url, {
      ...init,
      headers,
      signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong,
    })
    return { status: response.status, headers: response.headers, text: await response.text() }
  } catch (error) {
    throw toTransportFault({ error, isLate: tooLong.aborted, who: 'Facebook' })
  }
}

/** Facebook takes lists and objects as JSON. */
const encoded = (params: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params)
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )

/** Null for what is no object of JSON, such as the page of a gateway. */
function toObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const unknownFault = (what: string): ChannelFault =>
  new ChannelFault({ kind: 'unknown', message: `Facebook: ${what}` })
