import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DataFolderTakenError, findRunningSite, takeDataLock } from '@/server/dataLock'

const address = 'http://localhost:3000'
const makeFolder = () => mkdtempSync(join(tmpdir(), 'lock-'))
const lockModule = new URL('../../src/server/fileLock.mjs', import.meta.url).href

describe('the data folder', () => {
  it('is refused to a second site, with the address of the first', async () => {
    const dataDir = makeFolder()
    await takeDataLock({ dataDir, address })

    const second = takeDataLock({ dataDir, address: 'http://localhost:4000' })

    await expect(second).rejects.toThrow(DataFolderTakenError)
    await expect(second).rejects.toThrow(address)
    expect(findRunningSite(dataDir)).toMatchObject({ address, pid: process.pid })
  })

  it('is free again once released, with nothing left behind', async () => {
    const dataDir = makeFolder()
    const lock = await takeDataLock({ dataDir, address })

    lock.release()
    lock.release()

    expect(readdirSync(dataDir)).toEqual([])
    expect(findRunningSite(dataDir)).toBeUndefined()
  })

  it('is made where it is missing', async () => {
    const dataDir = join(makeFolder(), 'a', 'b')

    await takeDataLock({ dataDir, address })

    expect(readdirSync(dataDir)).toEqual(['site.lock'])
  })

  it.runIf(process.platform === 'linux')(
    'is taken over from an earlier process of the same number',
    async () => {
      const dataDir = makeFolder()
      const holder = { id: 'old', pid: process.pid, startedAt: '', processStart: '1', address }
      writeFileSync(join(dataDir, 'site.lock'), JSON.stringify(holder))

      await takeDataLock({ dataDir, address })

      expect(readdirSync(dataDir)).toEqual(['site.lock'])
    },
  )

  it('is taken over from a lock that was cut short', async () => {
    const dataDir = makeFolder()
    const path = join(dataDir, 'site.lock')
    writeFileSync(path, '{"pid":')
    utimesSync(path, 0, 0)

    await takeDataLock({ dataDir, address })

    expect(findRunningSite(dataDir)).toMatchObject({ pid: process.pid })
  })

  it('is refused while a process holds it and taken over when that is killed', async () => {
    const dataDir = makeFolder()
    const child = holdInChild(dataDir)
    await firstLine(child)
    await expect(takeDataLock({ dataDir, address })).rejects.toThrow(String(child.pid))

    child.kill('SIGKILL')
    await new Promise((resolve) => child.once('exit', resolve))
    await takeDataLock({ dataDir, address })

    expect(findRunningSite(dataDir)).toMatchObject({ pid: process.pid })
  })

  it('goes to one of several that take over at the same time', async () => {
    for (let round = 0; round < 5; round++) {
      const dataDir = makeFolder()
      const dead = { id: `dead-${round}`, pid: 2 ** 30, startedAt: '', processStart: '1', address }
      writeFileSync(join(dataDir, 'site.lock'), JSON.stringify(dead))
      const children = Array.from({ length: 6 }, () => holdInChild(dataDir))

      const outcomes = await Promise.all(children.map(firstLine))
      const winner = JSON.parse(readFileSync(join(dataDir, 'site.lock'), 'utf8'))
      for (const child of children) child.kill('SIGKILL')

      expect(outcomes.filter((line) => line === 'taken')).toHaveLength(1)
      expect(children[outcomes.indexOf('taken')]?.pid).toBe(winner.pid)
      expect(readdirSync(dataDir)).toEqual(['site.lock'])
    }
  })
})

/** A process that takes the lock and keeps it, or says that it was refused. */
function holdInChild(dataDir: string): ChildProcess {
  const script = `
    import { takeFileLock } from ${JSON.stringify(lockModule)}
    const path = ${JSON.stringify(join(dataDir, 'site.lock'))}
    takeFileLock(path, { address: 'child' }).then(
      () => { console.log('taken'); setInterval(() => {}, 1000) },
      (error) => { console.log(error.name); setInterval(() => {}, 1000) },
    )`
  return spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve) =>
    child.stdout?.once('data', (data) => resolve(String(data).trim())),
  )
}
