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
    ['TRUSTED_PROXIES', 'not-an-address'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is named with its fault and an example', (name, value) => {
    const faults = faultsOf({ [name]: value })

    expect(faults).toEqual([
      { name, fault: expect.stringMatching(/^must /), example: expect.stringMatching(/./) },
    ])
    expect(new SettingsError(faults).message).toContain(`example: ${name}=`)
  })

  it('all at fault are named at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'x' }).map(({ name }) => name)).toEqual([
      'PORT',
      'LOG_LEVEL',
    ])
  })
})
