import { ChannelFault } from '../../ChannelFault'
import { API_VERSION, type GraphAccess } from './GraphAccess'
import { appToken, sendGraph, unknownFault } from './sendGraph'

/** Rights a Page's token needs to publish, change and take away posts, and to read them again. */
export const NEEDED_SCOPES = ['pages_show_list', 'pages_read_engagement', 'pages_manage_posts']

/** Without this right everything works, but nobody learns how often a post was viewed. */
export const VIEWS_SCOPE = 'read_insights'

/** What Facebook says of the token, its app and its Page. */
export interface ConnectionHealth {
  isValid: boolean
  /** Null where it does not expire. */
  expiresAt: Date | null
  dataExpiresAt: Date | null
  /** What the token may do on this Page. */
  scopes: string[]
  /** Of those that are needed. */
  missingScopes: string[]
  /** Whether views can be counted. */
  canReadViews: boolean
  /** `PAGE` is what is wanted; `USER` is a person's own token, entered by mistake. */
  tokenType: string | null
  appID: string | null
  appName: string | null
  /** The token was given to another app than the one in the settings. */
  isOtherApp: boolean
  /** The token was given for another Page than the one in the settings. */
  isOtherPage: boolean
  pageName: string | null
  pageURL: string | null
  isPublished: boolean | null
  /** What kept the Page from being read, though the token could be looked at. */
  fault: ChannelFault | null
}

/**
 * Asks Facebook about a token and the Page it is for.
 * @throws ChannelFault where Facebook does not answer, or does not know the app
 */
export async function askHealth({
  token,
  signal,
  ...access
}: GraphAccess & { token: string; signal?: AbortSignal }): Promise<ConnectionHealth> {
  const told = await askToken({ access, token, signal })
  const page = told.isValid ? await askPage({ access, token, signal }) : { ...NO_PAGE, fault: null }
  return { ...told, ...page }
}

interface Asking {
  access: GraphAccess
  token: string
  signal?: AbortSignal
}

async function askToken({ access, token, signal }: Asking) {
  const { data } = await sendGraph(access, {
    token: appToken(access),
    secrets: [token],
    method: 'GET',
    path: `/${API_VERSION}/debug_token`,
    params: { input_token: token },
    signal,
  })
  if (!data || typeof data !== 'object') throw unknownFault('it says nothing about the token')
  const told = data as Record<string, unknown>
  const scopes = scopesOf({ told, pageID: access.pageID })
  const appID = toText(told.app_id)
  const page = toText(told.profile_id)
  return {
    isValid: told.is_valid === true,
    expiresAt: toDate(told.expires_at),
    dataExpiresAt: toDate(told.data_access_expires_at),
    scopes,
    missingScopes: NEEDED_SCOPES.filter((scope) => !scopes.includes(scope)),
    canReadViews: scopes.includes(VIEWS_SCOPE),
    tokenType: toText(told.type),
    appID,
    appName: toText(told.application),
    isOtherApp: appID !== null && appID !== access.appID,
    isOtherPage: page !== null && page !== access.pageID,
  }
}

const NO_PAGE = { pageName: null, pageURL: null, isPublished: null }

async function askPage({ access, token, signal }: Asking) {
  try {
    const page = await sendGraph(access, {
      token,
      method: 'GET',
      path: `/${API_VERSION}/${access.pageID}`,
      params: { fields: 'name,link,is_published' },
      signal,
    })
    return {
      pageName: toText(page.name),
      pageURL: toText(page.link),
      isPublished: typeof page.is_published === 'boolean' ? page.is_published : null,
      fault: null,
    }
  } catch (error) {
    if (error instanceof ChannelFault) return { ...NO_PAGE, fault: error }
    throw error
  }
}

/** A right may be given for some Pages only. */
function scopesOf({ told, pageID }: { told: Record<string, unknown>; pageID: string }): string[] {
  const all = Array.isArray(told.scopes) ? told.scopes.filter((one) => typeof one === 'string') : []
  const limited = Array.isArray(told.granular_scopes) ? told.granular_scopes : []
  const elsewhere = limited
    .filter(({ target_ids: ids }) => Array.isArray(ids) && !ids.map(String).includes(pageID))
    .map(({ scope }) => scope)
  return all.filter((scope) => !elsewhere.includes(scope))
}

const toText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null

/** Seconds; 0 is for ever. */
const toDate = (value: unknown): Date | null =>
  typeof value === 'number' && value > 0 ? new Date(value * 1000) : null
