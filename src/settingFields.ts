import proxyAddr from 'proxy-addr'
import { z } from 'zod'
import { passwordFault } from './accounts/passwordFaults'
import { parseSender } from './notices/mail/parseSender'

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

/** What each setting may be, by itself; `env.ts` asks what they must be together. */
export const fields = z.object({
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

function isProxyList(list: string[]): boolean {
  try {
    proxyAddr.compile(list)
    return true
  } catch {
    return false
  }
}
