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
  ])('%s=%s is named with its fault and an example', (name, value) => {
    const faults = faultsOf({ [name]: value })

    expect(faults).toEqual([
      { name, fault: expect.stringMatching(/^must /), example: expect.stringMatching(/./) },
    ])
    expect(new SettingsError(faults).message).toContain(`example: ${name}=`)
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
