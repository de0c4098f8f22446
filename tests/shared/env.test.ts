import { describe, expect, it } from 'vitest'
import { readEnv, SettingsError } from '@/env'

const faultsOf = (source: Record<string, string>) => {
  try {
    readEnv(source, '/srv')
    return []
  } catch (error) {
    if (error instanceof SettingsError) return error.faults
    throw error
  }
}

describe('settings', () => {
  it('need nothing, and an empty value is none', () => {
    const defaults = readEnv({}, '/srv')

    expect(defaults).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      siteURL: 'http://localhost:3000',
      dataDir: '/srv/data',
      mediaDir: '/srv/media',
      database: { kind: 'sqlite', url: 'file:/srv/data/site.db' },
      starterContent: 'office',
    })
    expect(readEnv({ PORT: '', SITE_URL: ' ', DATABASE_URI: '' }, '/srv')).toEqual(defaults)
  })

  it('choose MongoDB by its address', () => {
    const { database } = readEnv({ DATABASE_URI: 'mongodb://db/x', MONGODB_COMPATIBILITY: 'basic' })
    expect(database).toEqual({ kind: 'mongodb', url: 'mongodb://db/x', transactions: false })
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'abc'],
    ['SITE_URL', 'dlict.go.th'],
    ['DATABASE_URI', 'postgres://x'],
    ['MONGODB_COMPATIBILITY', 'some'],
    ['PAYLOAD_SECRET', 'short'],
    ['STARTER_CONTENT', 'all'],
    ['ADMIN_EMAIL', 'nobody'],
    ['ADMIN_PASSWORD', 'password1234'],
    ['MAIL_FROM', 'office'],
    ['TRUSTED_PROXIES', 'not-an-address'],
    ['LOG_LEVEL', 'loud'],
    ['FACEBOOK_MODE', 'on'],
    ['FACEBOOK_PAGE_ID', 'our-page'],
    ['FACEBOOK_APP_ID', '12'],
    ['FACEBOOK_GRAPH_URL', 'http://graph.facebook.com'],
    ['FACEBOOK_GRAPH_URL', 'graph.facebook.com'],
    ['FACEBOOK_TIMEOUT_MS', '0'],
    ['FACEBOOK_TIMEOUT_MS', 'soon'],
    ['FACEBOOK_SETTLE_MS', '1.5'],
    ['FACEBOOK_SETTLE_MS', '600001'],
    ['WEBHOOK_SECRET', 'short'],
  ])('%s=%s is named with its fault and an example', (name, value) => {
    const faults = faultsOf({ [name]: value })

    expect(faults).toEqual([
      { name, fault: expect.stringMatching(/^must /), example: expect.stringMatching(/./) },
    ])
    expect(new SettingsError(faults).message).toContain(`example: ${name}=`)
  })

  it('keep Facebook to a dry run of itself unless they say otherwise', () => {
    expect(readEnv({}).facebook).toEqual({
      mode: 'dry-run',
      pageID: undefined,
      pageToken: undefined,
      appID: undefined,
      appSecret: undefined,
      graphURL: 'https://graph.facebook.com',
      timeoutMs: 20_000,
      settleMs: 60_000,
    })
    const FACEBOOK_GRAPH_URL = 'http://127.0.0.1:4010/'
    expect(readEnv({ FACEBOOK_GRAPH_URL }).facebook.graphURL).toBe('http://127.0.0.1:4010')
  })

  it('name everything that posting live needs; the token may come from the admin', () => {
    const live = {
      FACEBOOK_MODE: 'live',
      FACEBOOK_PAGE_ID: '100064000000000',
      FACEBOOK_APP_ID: '1234567890',
      FACEBOOK_APP_SECRET: 'an-app-secret',
    }
    expect(readEnv(live).facebook).toMatchObject({ mode: 'live', pageToken: undefined })

    const faults = faultsOf({ FACEBOOK_MODE: 'live' })
    expect(faults.map(({ name }) => name)).toEqual([
      'FACEBOOK_PAGE_ID',
      'FACEBOOK_APP_ID',
      'FACEBOOK_APP_SECRET',
    ])
    for (const { fault } of faults) expect(fault).toBe('must be set where FACEBOOK_MODE is live')
  })

  it('tell a webhook only what it can prove', () => {
    const WEBHOOK_URL = 'https://hooks.example.org/dlict/'
    const WEBHOOK_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'

    expect(faultsOf({ WEBHOOK_URL })).toMatchObject([{ name: 'WEBHOOK_SECRET' }])
    expect(faultsOf({ WEBHOOK_URL: 'http://hooks.example.org', WEBHOOK_SECRET })).toEqual([
      {
        name: 'WEBHOOK_URL',
        fault: 'must be an https address, or one of this machine',
        example: expect.stringMatching(/^https:/),
      },
    ])
    expect(readEnv({ WEBHOOK_SECRET }).webhook).toBeUndefined()
    expect(readEnv({ WEBHOOK_URL, WEBHOOK_SECRET }).webhook).toEqual({
      url: 'https://hooks.example.org/dlict',
      secret: WEBHOOK_SECRET,
    })
  })

  it('send mail where a server and a sender are set, and none where there is no server', () => {
    const MAIL_FROM = 'กลุ่ม DLICT <office@example.org>'
    const SMTP_URL = 'smtps://name:password@mail.example.org:465'

    expect(readEnv({ SMTP_URL, MAIL_FROM }).mail).toEqual({
      url: SMTP_URL,
      from: { name: 'กลุ่ม DLICT', address: 'office@example.org' },
    })
    expect(readEnv({ MAIL_FROM }).mail).toBeUndefined()
  })

  it.each(['mail.example.org', 'https://mail.example.org', 'smtp://', 'smtp://host:99999'])(
    'name SMTP_URL=%s with its fault and an example',
    (SMTP_URL) => {
      expect(faultsOf({ SMTP_URL, MAIL_FROM: 'office@example.org' })).toEqual([
        {
          name: 'SMTP_URL',
          fault: 'must be an smtp or smtps address',
          example: expect.stringMatching(/^smtps:/),
        },
      ])
    },
  )

  it('want a sender where there is a mail server, and keep its password to themselves', () => {
    const faults = faultsOf({ SMTP_URL: 'smtp://name:hunter2@mail.example.org' })

    expect(faults).toMatchObject([
      { name: 'MAIL_FROM', fault: expect.stringContaining('SMTP_URL') },
    ])
    expect(new SettingsError(faults).message).not.toContain('hunter2')
    const broken = faultsOf({ SMTP_URL: 'smtp://name:hunter2@mail.example.org:99999' })
    expect(new SettingsError(broken).message).not.toContain('hunter2')
  })

  it('all at fault are named at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'x' }).map(({ name }) => name)).toEqual([
      'PORT',
      'LOG_LEVEL',
    ])
  })
})
