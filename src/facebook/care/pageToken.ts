import type { Payload, PayloadRequest } from 'payload'
import { env } from '@/env'
import { noteChannel, readChannel } from '../channelState'
import { seal, unseal } from './seal'

const PURPOSE = 'facebook/page-token'
/** Letters, digits and signs, as one word: what Facebook hands out holds no spaces and no quotes. */
const SHAPE = /^[!#-&(-~]{20,1024}$/

/** Where the token in force comes from; `sealBroken`: one was entered, but not under the site's secret of now. */
export type TokenSource = 'admin' | 'setting' | 'none' | 'sealBroken'

export interface TokenInForce {
  source: TokenSource
  /** A secret: for the request to Facebook alone. */
  token?: string
}

/**
 * The token of the Page: the one entered in the admin, else the one of the settings. One that was entered and cannot
 * be opened is not replaced by the older one of the settings: whoever entered it meant it to hold.
 */
export async function readTokenInForce({ payload }: { payload: Payload }): Promise<TokenInForce> {
  const { sealedToken } = (await readChannel({ payload, channel: 'facebook' })) ?? {}
  if (sealedToken) {
    const token = unseal({ sealed: sealedToken, secret: env.secret, purpose: PURPOSE })
    return token === undefined ? { source: 'sealBroken' } : { source: 'admin', token }
  }
  const { pageToken } = env.facebook
  return pageToken ? { source: 'setting', token: pageToken.trim() } : { source: 'none' }
}

/** The token in force; undefined where there is none that can be used. Never throws for a broken one. */
export const readToken = async ({ payload }: { payload: Payload }): Promise<string | undefined> =>
  (await readTokenInForce({ payload })).token

/** What was pasted, without what surrounds it; undefined where it cannot be a token. */
export function parseToken(pasted: unknown): string | undefined {
  if (typeof pasted !== 'string') return undefined
  const token = pasted.trim()
  return SHAPE.test(token) ? token : undefined
}

/** What a check found holds for the token it was found for. */
const NOT_CHECKED = {
  isValid: null,
  expiresAt: null,
  dataExpiresAt: null,
  missingScopes: null,
  fault: null,
  checkedAt: null,
} as const

export const keepToken = ({
  token,
  by,
  at,
  req,
}: {
  token: string
  by: string
  at: Date
  req: PayloadRequest
}): Promise<void> =>
  noteChannel({
    payload: req.payload,
    channel: 'facebook',
    change: {
      ...NOT_CHECKED,
      sealedToken: seal({ text: token, secret: env.secret, purpose: PURPOSE }),
      tokenSetAt: at.toISOString(),
      tokenSetBy: by,
    },
    req,
  })

/** The token of the settings holds again, if there is one. */
export const forgetToken = ({ req }: { req: PayloadRequest }): Promise<void> =>
  noteChannel({
    payload: req.payload,
    channel: 'facebook',
    change: { ...NOT_CHECKED, sealedToken: null, tokenSetAt: null, tokenSetBy: null },
    req,
  })
