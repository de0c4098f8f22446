import { request } from 'node:http'
import { existsSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openControlSocket } from '@/server/controlSocket'
import { createLog } from '@/server/log'
import { controlSocketPath, socketPath } from '@/server/socketPath.mjs'
import { createStop } from '@/server/stop'
import { makeSite, openDoor, smallSite } from './openDoor'

function signal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => (give = resolve))
  return { given, give }
}

const quiet = createLog({ level: 'silent' })

describe('stopping', () => {
  it('lets a running request finish and takes no new one', async () => {
    let finish = () => {}
    const reached = signal()
    const { door, ask } = await openDoor({
      next: (req, res) => {
        if (req.url === '/') return smallSite(req, res)
        finish = () => void res.end('whole')
        reached.give()
      },
    })
    const running = ask('/admin')
    await reached.given

    const closed = door.close()
    await expect(ask('/admin')).rejects.toThrow()
    finish()

    expect((await running).text).toBe('whole')
    await closed
  })

  it('cuts what runs longer than the grace', async () => {
    const reached = signal()
    const { door, ask } = await openDoor({
      next: (req, res) => (req.url === '/' ? smallSite(req, res) : reached.give()),
      graceMs: 100,
    })
    const running = ask('/admin').catch((error: Error) => error.message)
    await reached.given

    await door.close()

    expect(await running).toMatch(/hang up|reset/i)
  })

  it('undoes each step once, the last first, also when one fails', async () => {
    const done: string[] = []
    const codes: number[] = []
    const stop = createStop({ log: () => quiet, exit: (code) => codes.push(code) })
    stop.onStop('lock', () => done.push('lock'))
    stop.onStop('site', () => {
      throw new Error('site fails')
    })
    stop.onStop('door', () => done.push('door'))

    stop.signal(0)
    await stop.stop(0)

    expect(done).toEqual(['door', 'lock'])
    expect(codes).toContain(0)
  })

  it('takes a signal that npm repeats as one, a later one as impatience', () => {
    const codes: number[] = []
    const stop = createStop({ log: () => quiet, exit: (code) => codes.push(code) })
    stop.onStop('never', () => new Promise(() => {}))

    stop.signal(0)
    stop.signal(20)
    expect(codes).toEqual([])
    stop.signal(2_000)

    expect(codes).toEqual([130])
  })
})

describe('the control socket', () => {
  it('answers this user alone, tells where the site is and removes samples', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'control-'))
    const port = makeSite({ database: true, parts: {} })
    const server = await openControlSocket({
      dataDir,
      address: 'http://localhost:3000',
      host: '127.0.0.1',
      httpPort: 3000,
      port,
      log: quiet,
    })
    const path = controlSocketPath(dataDir)

    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(await command('GET', '/status')).toEqual({
      address: 'http://localhost:3000',
      host: '127.0.0.1',
      httpPort: 3000,
      pid: process.pid,
    })
    expect(await command('POST', '/samples/remove')).toEqual({ news: 3 })
    expect(await command('POST', '/else')).toHaveProperty('errors')

    await new Promise((resolve) => server.close(resolve))
    expect(existsSync(path)).toBe(false)

    function command(method: string, address: string): Promise<unknown> {
      return new Promise((resolve, reject) => {
        request({ socketPath: path, path: address, method, agent: false }, (res) => {
          let text = ''
          res.on('data', (part) => (text += part))
          res.on('end', () => resolve(JSON.parse(text)))
        })
          .on('error', reject)
          .end()
      })
    }
  })

  it('has a path short enough for a socket, and a pipe on Windows', () => {
    const deep = `/data/${'x'.repeat(120)}`

    expect(socketPath({ dataDir: '/data', name: 'site', platform: 'linux' })).toBe(
      '/data/site.sock',
    )
    expect(
      Buffer.byteLength(socketPath({ dataDir: deep, name: 'site', platform: 'linux' })),
    ).toBeLessThan(100)
    expect(socketPath({ dataDir: deep, name: 'site', platform: 'win32' })).toMatch(
      /^\\\\\.\\pipe\\dlict-/,
    )
  })
})
