import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { takeDataLock } from '@/server/dataLock'
import { copyCommands, runCommand } from './runCommand'

describe('npm start with something wrong', () => {
  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['PORT', '80.5'],
  ])('%s=%s says so in one sentence before installing', async (name, value) => {
    const folder = copyCommands()

    const { code, out, err } = await runCommand({ folder, settings: { [name]: value } })

    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(
      `${name}: must be a whole number from 1 to 65535, not "${value}" (example: PORT=3000)`,
    )
    expectNothingMade(folder)
  })

  it('a port in use names the port and another one', async () => {
    const folder = copyCommands()
    const port = await occupyPort()

    const { code, err } = await runCommand({ folder, settings: { PORT: String(port) } })

    expect(code).toBe(1)
    expect(err).toContain(
      `PORT: port ${port} is already in use on 127.0.0.1 (example: PORT=${port + 1})`,
    )
    expectNothingMade(folder)
  })

  it('a host that is not of this machine', async () => {
    const folder = copyCommands()

    const { code, err } = await runCommand({ folder, settings: { HOST: '192.0.2.1' } })

    expect(code).toBe(1)
    expect(err).toContain(
      'HOST: cannot listen on 192.0.2.1: EADDRNOTAVAIL (example: HOST=127.0.0.1)',
    )
  })

  it.each(['DATA_DIR', 'MEDIA_DIR'])('%s that cannot be made', async (name) => {
    const folder = copyCommands()
    writeFileSync(join(folder, 'file'), '')

    const { code, err } = await runCommand({
      folder,
      settings: { PORT: '1024', [name]: './file/inside' },
    })

    expect(code).toBe(1)
    expect(err).toContain(`${name}: cannot make or write the folder`)
    expectNothingMade(folder)
  })

  it('a data folder whose site runs names its address', async () => {
    const folder = copyCommands()
    const dataDir = join(folder, 'mine')
    const lock = await takeDataLock({ dataDir, address: 'http://localhost:3999' })
    onTestFinished(() => lock.release())

    const { code, err } = await runCommand({ folder, settings: { DATA_DIR: './mine' } })

    expect(code).toBe(1)
    expect(err).toContain(
      `a site already runs on this data folder at http://localhost:3999 (process ${process.pid})`,
    )
  })

  it('a setting in .env counts, an empty one in the environment does not hide it', async () => {
    const folder = copyCommands()
    writeFileSync(join(folder, '.env'), 'PORT=abc\n')

    const { err } = await runCommand({ folder, settings: { PORT: ' ' } })

    expect(err).toContain('not "abc"')
  })

  it('the process environment wins over .env', async () => {
    const folder = copyCommands()
    writeFileSync(join(folder, '.env'), 'PORT=abc\n')

    const { err } = await runCommand({ folder, settings: { PORT: 'xyz' } })

    expect(err).toContain('not "xyz"')
  })

  it('an old Node says which one is needed', async () => {
    const folder = copyCommands()
    const preload = join(folder, 'old.cjs')
    writeFileSync(
      preload,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.19.0' } })",
    )

    const { code, err } = await runCommand({ folder, nodeArgs: ['--require', preload] })

    expect(code).toBe(1)
    expect(err).toContain('Node.js 20.20 or newer is needed; this is 18.19.0')
    expectNothingMade(folder)
  })

  it('any other setting is named before the long build', async () => {
    const folder = copyCommands({ installed: true })
    const port = await freePort()

    const { code, out, err } = await runCommand({
      folder,
      settings: { PORT: String(port), SITE_URL: 'dlict', LOG_LEVEL: 'loud' },
    })

    expect(code).toBe(1)
    expect(out).not.toContain('building')
    expect(err).toContain('SITE_URL: must be an http or https address (example: SITE_URL=')
    expect(err).toContain('LOG_LEVEL: must be')
    expect(existsSync(join(folder, '.env'))).toBe(false)
  })
})

describe('.env', () => {
  const secretOf = (text: string) => /^PAYLOAD_SECRET=(.*)$/m.exec(text)?.[1]

  it('is written with a fresh secret, for its owner only, from an example that works unedited', async () => {
    const { ensureSecret } = await import('../../scripts/lib/settings.mjs')
    const folder = copyCommands()
    const path = join(folder, '.env')
    const env: Record<string, string> = {}

    expect(ensureSecret({ env, path })).toBe(true)
    const text = readFileSync(path, 'utf8')

    expect(secretOf(text)).toMatch(/^[0-9a-f]{64}$/)
    expect(env.PAYLOAD_SECRET).toBe(secretOf(text))
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder).filter((name) => name.startsWith('.env'))).toEqual([
      '.env',
      '.env.example',
    ])
  })

  it('gets a secret when it has none, and keeps the rest', async () => {
    const { ensureSecret } = await import('../../scripts/lib/settings.mjs')
    const path = join(copyCommands(), '.env')
    writeFileSync(path, 'PORT=3005\nPAYLOAD_SECRET=\n')

    ensureSecret({ env: {}, path })

    expect(readFileSync(path, 'utf8')).toMatch(/^PORT=3005\nPAYLOAD_SECRET=[0-9a-f]{64}\n$/)
  })

  it('is left alone when it has one', async () => {
    const { ensureSecret, loadSettings } = await import('../../scripts/lib/settings.mjs')
    const path = join(copyCommands(), '.env')
    writeFileSync(path, `PAYLOAD_SECRET=${'a'.repeat(40)}\n`)
    const env: Record<string, string> = {}
    loadSettings({ env, path })

    expect(ensureSecret({ env, path })).toBe(false)
    expect(readFileSync(path, 'utf8')).toBe(`PAYLOAD_SECRET=${'a'.repeat(40)}\n`)
  })

  it('names in its example every setting that is read, and no other', async () => {
    const { readSettingNames } = await import('../../scripts/lib/settings.mjs')
    const { fields } = await import('@/settingFields')
    const read = Object.keys(fields.shape)

    expect(read.length).toBeGreaterThan(10)
    expect(readSettingNames().sort()).toEqual(read.sort())
  })
})

function expectNothingMade(folder: string): void {
  for (const name of ['.env', 'data', 'media', 'node_modules']) {
    expect(existsSync(join(folder, name)), name).toBe(false)
  }
}

async function occupyPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

async function freePort(): Promise<number> {
  const { findFreePort } = await import('../../scripts/lib/freePort.mjs')
  return findFreePort()
}
