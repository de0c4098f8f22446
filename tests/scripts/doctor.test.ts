import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { readEnv } from '@/env'
import { checkDatabase, checkFolder, checkNode, checkSecretFile } from '../../scripts/doctor/checks'

const makeFolder = () => mkdtempSync(join(tmpdir(), 'doctor-'))

describe('the doctor', () => {
  it.each([
    ['18.20.0', 'bad'],
    ['20.19.9', 'bad'],
    ['20.20.2', 'note'],
    ['24.1.0', 'good'],
  ])('calls Node %s %s', (version, state) => {
    expect(checkNode(version).state).toBe(state)
  })

  it('calls a .env that others can read bad', () => {
    const path = join(makeFolder(), '.env')
    expect(checkSecretFile(path).state).toBe('note')

    writeFileSync(path, 'PAYLOAD_SECRET=hush\n', { mode: 0o600 })
    expect(checkSecretFile(path).state).toBe('good')

    chmodSync(path, 0o644)
    expect(checkSecretFile(path)).toEqual({
      state: 'bad',
      text: expect.not.stringContaining('hush'),
    })
  })

  it('calls a folder inside a file bad', () => {
    const file = join(makeFolder(), 'file')
    writeFileSync(file, '')

    expect(checkFolder('DATA_DIR', join(file, 'inside')).state).toBe('bad')
  })

  it('reads a database beside its site and finds a damaged one', async () => {
    const dataDir = makeFolder()
    const env = readEnv({ DATA_DIR: dataDir })
    expect((await checkDatabase(env)).state).toBe('note')

    const site = createClient({ url: `file:${join(dataDir, 'site.db')}` })
    await site.execute('CREATE TABLE payload_migrations (id text)')
    await site.execute("INSERT INTO payload_migrations VALUES ('a')")
    expect(await checkDatabase(env)).toEqual({
      state: 'good',
      text: expect.stringContaining('1 migrations'),
    })
    site.close()

    writeFileSync(
      join(dataDir, 'site.db'),
      'not a database at all, but long enough to be read as one',
    )
    expect((await checkDatabase(env)).state).toBe('bad')
  })
})
