import { delimiter, isAbsolute, resolve } from 'node:path'
import { EXAMPLES } from './settingExamples'
import { fields } from './settingFields'

/** A setting that stops the start: its name, what is wrong with it, and one that would do. */
export interface SettingFault {
  name: string
  fault: string
  example: string
}

export class SettingsError extends Error {
  constructor(readonly faults: SettingFault[]) {
    super(
      faults
        .map(({ name, fault, example }) => `${name}: ${fault} (example: ${name}=${example})`)
        .join('\n'),
    )
    this.name = 'SettingsError'
  }
}

/** The token may also be entered in the admin. */
const NEEDED_LIVE = ['FACEBOOK_PAGE_ID', 'FACEBOOK_APP_ID', 'FACEBOOK_APP_SECRET'] as const

const schema = fields
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'must be set where SMTP_URL is set',
  })
  .refine(({ SEARCH_ENGINE, MEILI_HOST }) => SEARCH_ENGINE !== 'meilisearch' || MEILI_HOST, {
    path: ['MEILI_HOST'],
    error: 'must be set where SEARCH_ENGINE is meilisearch',
  })
  .refine(({ WEBHOOK_URL, WEBHOOK_SECRET }) => !WEBHOOK_URL || WEBHOOK_SECRET, {
    path: ['WEBHOOK_SECRET'],
    error: 'must be set where WEBHOOK_URL is set',
  })
  .superRefine((settings, { addIssue }) => {
    if (settings.FACEBOOK_MODE !== 'live') return
    for (const name of NEEDED_LIVE)
      if (!settings[name])
        addIssue({
          code: 'custom',
          path: [name],
          message: 'must be set where FACEBOOK_MODE is live',
        })
  })

export type Env = ReturnType<typeof readEnv>

/**
 * The settings of this process. An empty value counts as unset; paths come back absolute,
 * `SITE_URL` without a slash at its end.
 * @throws SettingsError naming every setting at fault
 */
export function readEnv(
  source: Record<string, string | undefined> = process.env,
  root = process.cwd(),
) {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = schema.safeParse(set)
  if (!parsed.success) throw new SettingsError(parsed.error.issues.map(toFault))

  const env = parsed.data
  const dataDir = resolve(root, env.DATA_DIR)
  const databaseURI = env.DATABASE_URI ?? `file:${resolve(dataDir, 'site.db')}`

  const siteURL = (env.SITE_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, '')

  return {
    port: env.PORT,
    host: env.HOST,
    siteURL,
    /** Where the admin's requests may come from: the site's address, and this machine's own names for it. */
    origins: [
      ...new Set([
        new URL(siteURL).origin,
        `http://localhost:${env.PORT}`,
        `http://127.0.0.1:${env.PORT}`,
      ]),
    ],
    dataDir,
    mediaDir: resolve(root, env.MEDIA_DIR),
    database: toDatabase({ uri: databaseURI, compatibility: env.MONGODB_COMPATIBILITY, root }),
    secret: env.PAYLOAD_SECRET ?? '',
    starterContent: env.STARTER_CONTENT,
    admin: { email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD },
    /** Where mail goes out and whose it is; undefined: none is sent. The address holds the password. */
    mail: env.SMTP_URL && env.MAIL_FROM ? { url: env.SMTP_URL, from: env.MAIL_FROM } : undefined,
    trustedProxies: env.TRUSTED_PROXIES,
    /** Bytes of the files' disk that uploads leave free. */
    diskReserveBytes: env.DISK_RESERVE_MB * 1024 * 1024,
    /** Where ClamAV's daemon listens: a path, or `host:port`; undefined: files are not scanned. */
    clamavSocket: env.CLAMAV_SOCKET,
    /** An origin of its own for interactive packages; undefined: they are served by the site's. */
    packageOrigin: env.PACKAGE_ORIGIN === new URL(siteURL).origin ? undefined : env.PACKAGE_ORIGIN,
    /** Where programs of the machine are looked for; not a setting of the site's. */
    toolFolders: (source.PATH ?? '').split(delimiter).filter(isAbsolute),
    /** The server that answers searches; undefined: the embedded index does. The key is a secret. */
    meilisearch:
      env.MEILI_HOST && env.SEARCH_ENGINE !== 'embedded'
        ? { host: env.MEILI_HOST, apiKey: env.MEILI_API_KEY, prefix: env.MEILI_INDEX_PREFIX }
        : undefined,
    /** The Facebook Page; token and secret of the app are secrets. Times in milliseconds. */
    facebook: {
      mode: env.FACEBOOK_MODE,
      pageID: env.FACEBOOK_PAGE_ID,
      pageToken: env.FACEBOOK_PAGE_TOKEN,
      appID: env.FACEBOOK_APP_ID,
      appSecret: env.FACEBOOK_APP_SECRET,
      graphURL: env.FACEBOOK_GRAPH_URL,
      timeoutMs: env.FACEBOOK_TIMEOUT_MS,
      settleMs: env.FACEBOOK_SETTLE_MS,
    },
    /** Who else is told of posts; undefined: nobody. */
    webhook:
      env.WEBHOOK_URL && env.WEBHOOK_SECRET
        ? { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET }
        : undefined,
    logLevel: env.LOG_LEVEL,
    /** Payload's own command is writing a migration: the database must stay as it is. */
    isMakingMigration: source.PAYLOAD_MIGRATING === 'true',
    isProduction: source.NODE_ENV === 'production',
  }
}

/** The settings as read once for this process. */
export const env = readEnv()

export type DatabaseSettings =
  { kind: 'sqlite'; url: string } | { kind: 'mongodb'; url: string; transactions: boolean }

function toDatabase({
  uri,
  compatibility,
  root,
}: {
  uri: string
  compatibility: string
  root: string
}): DatabaseSettings {
  if (uri.startsWith('mongodb'))
    return { kind: 'mongodb', url: uri, transactions: compatibility === 'none' }
  const path = uri.slice('file:'.length)
  return { kind: 'sqlite', url: `file:${isAbsolute(path) ? path : resolve(root, path)}` }
}

function toFault({ path, message }: { path: PropertyKey[]; message: string }): SettingFault {
  const name = String(path[0])
  return { name, fault: message, example: EXAMPLES[name] ?? '' }
}
