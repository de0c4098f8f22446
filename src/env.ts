import { delimiter, isAbsolute, resolve } from 'node:path'
import proxyAddr from 'proxy-addr'
import { z } from 'zod'
import { passwordFault } from './accounts/passwordFaults'
import { parseSender } from './notices/mail/parseSender'

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

const EXAMPLES: Record<string, string> = {
  PORT: '3000',
  HOST: '127.0.0.1',
  SITE_URL: 'https://dlict.example.go.th',
  DATA_DIR: './data',
  MEDIA_DIR: './media',
  DATABASE_URI: 'mongodb://localhost:27017/dlict?replicaSet=rs0',
  MONGODB_COMPATIBILITY: 'basic',
  PAYLOAD_SECRET: '64 random hexadecimal characters',
  STARTER_CONTENT: 'office',
  ADMIN_EMAIL: 'admin@dlict.example.go.th',
  ADMIN_PASSWORD: 'a-long-sentence-of-your-own',
  SMTP_URL: 'smtps://name:password@mail.example.go.th:465',
  MAIL_FROM: 'DLICT <no-reply@dlict.example.go.th>',
  TRUSTED_PROXIES: 'loopback,10.0.0.0/8',
  LOG_LEVEL: 'info',
  DISK_RESERVE_MB: '1024',
  CLAMAV_SOCKET: '/run/clamav/clamd.ctl',
  PACKAGE_ORIGIN: 'https://packages.dlict.example.go.th',
  SEARCH_ENGINE: 'meilisearch',
  MEILI_HOST: 'http://127.0.0.1:7700',
  MEILI_API_KEY: 'the-key-of-the-server',
  MEILI_INDEX_PREFIX: 'dlict',
  FACEBOOK_MODE: 'dry-run',
  FACEBOOK_PAGE_ID: '100064000000000',
  FACEBOOK_PAGE_TOKEN: 'the-token-of-the-page',
  FACEBOOK_APP_ID: '1234567890',
  FACEBOOK_APP_SECRET: 'the-secret-of-the-app',
  FACEBOOK_GRAPH_URL: 'https://graph.facebook.com',
  FACEBOOK_TIMEOUT_MS: '20000',
  FACEBOOK_SETTLE_MS: '60000',
  WEBHOOK_URL: 'https://hooks.example.go.th/dlict',
  WEBHOOK_SECRET: '24 or more characters known to both sides',
}

const wholeURL = z.string().refine((value) => /^https?:$/.test(URL.parse(value)?.protocol ?? ''), {
  error: 'must be an http or https address',
})

const digits = z.string().regex(/^\d{5,20}$/, { error: 'must be a number of digits' })

const milliseconds = z.coerce
  .number({ error: 'must be a number of milliseconds' })
  .int({ error: 'must be a whole number of milliseconds' })
  .min(1, { error: 'must be 1 or more' })
  .max(600_000, { error: 'must be 600000 or less' })

/** Tokens and signed letters go there: encrypted, or not off this machine. */
const safeURL = wholeURL
  .transform((value) => value.replace(/\/+$/, ''))
  .refine((value) => /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$))/.test(value), {
    error: 'must be an https address, or one of this machine',
  })

const fields = z.object({
  PORT: z.coerce
    .number({ error: 'must be a whole number' })
    .int({ error: 'must be a whole number' })
    .min(1, { error: 'must be 1 to 65535' })
    .max(65535, { error: 'must be 1 to 65535' })
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  SITE_URL: wholeURL.optional(),
  DATA_DIR: z.string().default('./data'),
  MEDIA_DIR: z.string().default('./media'),
  DATABASE_URI: z
    .string()
    .refine((value) => /^(file:|mongodb(\+srv)?:\/\/)/.test(value), {
      error: 'must begin with file: or mongodb://',
    })
    .optional(),
  MONGODB_COMPATIBILITY: z
    .enum(['none', 'basic'], { error: 'must be none or basic' })
    .default('none'),
  PAYLOAD_SECRET: z.string().min(32, { error: 'must have 32 characters or more' }).optional(),
  STARTER_CONTENT: z
    .enum(['office', 'none'], { error: 'must be office or none' })
    .default('office'),
  ADMIN_EMAIL: z.email({ error: 'must be an e-mail address' }).optional(),
  ADMIN_PASSWORD: z
    .string()
    .refine((password) => passwordFault(password) === null, {
      error: 'must have 12 characters or more and be hard to guess',
    })
    .optional(),
  SMTP_URL: z
    .string()
    .refine((value) => /^smtps?:\/\/[^/]/.test(URL.parse(value)?.href ?? ''), {
      error: 'must be an smtp or smtps address',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .transform(parseSender)
    .refine((sender) => sender !== null, {
      error: 'must be an e-mail address, or a name and an address in angle brackets',
    })
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .refine(isProxyList, { error: 'must name addresses or ranges, separated by commas' })
    .default([]),
  DISK_RESERVE_MB: z.coerce
    .number({ error: 'must be a number of megabytes' })
    .min(0, { error: 'must be 0 or more' })
    .default(512),
  CLAMAV_SOCKET: z
    .string()
    .refine((value) => /^(\/.+|[\w.-]+:\d{1,5})$/.test(value), {
      error: 'must be the path of a socket, or a host and a port',
    })
    .optional(),
  PACKAGE_ORIGIN: wholeURL.transform((value) => new URL(value).origin).optional(),
  SEARCH_ENGINE: z
    .enum(['embedded', 'meilisearch'], { error: 'must be embedded or meilisearch' })
    .optional(),
  MEILI_HOST: wholeURL.transform((value) => value.replace(/\/+$/, '')).optional(),
  MEILI_API_KEY: z.string().optional(),
  MEILI_INDEX_PREFIX: z
    .string()
    .regex(/^[\w-]{1,40}$/, { error: 'must be up to 40 letters, digits, - and _' })
    .default('dlict'),
  FACEBOOK_MODE: z
    .enum(['dry-run', 'off', 'live', 'fake'], { error: 'must be dry-run, off, live or fake' })
    .default('dry-run'),
  FACEBOOK_PAGE_ID: digits.optional(),
  FACEBOOK_PAGE_TOKEN: z.string().optional(),
  FACEBOOK_APP_ID: digits.optional(),
  FACEBOOK_APP_SECRET: z.string().optional(),
  FACEBOOK_GRAPH_URL: safeURL.default('https://graph.facebook.com'),
  FACEBOOK_TIMEOUT_MS: milliseconds.default(20_000),
  FACEBOOK_SETTLE_MS: milliseconds.default(60_000),
  WEBHOOK_URL: safeURL.optional(),
  WEBHOOK_SECRET: z.string().min(24, { error: 'must have 24 characters or more' }).optional(),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
      error: 'must be trace, debug, info, warn, error, fatal or silent',
    })
    .default('info'),
})

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

function isProxyList(list: string[]): boolean {
  try {
    proxyAddr.compile(list)
    return true
  } catch {
    return false
  }
}
