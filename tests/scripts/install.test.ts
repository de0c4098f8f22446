import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findFreePort } from '../../scripts/lib/freePort.mjs'
import { copyCommands, runCommand } from './runCommand'

/** Stands in for npm: says that it runs, then does what the test wants. */
function standInForNpm(folder: string, then: string): string {
  const path = join(folder, 'npm-cli.cjs')
  writeFileSync(path, `console.log('npm ' + process.argv.slice(2).join(' '));${then}`)
  return path
}

describe('installing', () => {
  it('says what to do when npm fails, and leaves no stamp', async () => {
    const folder = copyCommands()
    const npm_execpath = standInForNpm(folder, 'process.exit(7)')

    const { code, out, err } = await runCommand({
      folder,
      settings: { npm_execpath, PORT: String(await findFreePort()) },
    })

    expect(code).toBe(1)
    expect(out).toContain('npm ci --include=dev')
    expect(err).toContain('npm ci ended with code 7; check the network')
    expect(existsSync(join(folder, 'node_modules', '.install-stamp'))).toBe(false)
    expect(existsSync(join(folder, '.env'))).toBe(false)
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends npm and itself on %s', async (signal, expected) => {
    const folder = copyCommands()
    const marker = join(folder, 'ended')
    const npm_execpath = standInForNpm(
      folder,
      `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => { require('fs').writeFileSync(${JSON.stringify(marker)}, s); process.exit(1) });
       console.log('waiting'); setInterval(() => {}, 1000)`,
    )
    let isSent = false

    const { code } = await runCommand({
      folder,
      settings: { npm_execpath, PORT: String(await findFreePort()) },
      onOutput(out, kill) {
        if (isSent || !out.includes('waiting')) return
        isSent = true
        kill(signal)
      },
    })

    expect(code).toBe(expected)
    expect(readFileSync(marker, 'utf8')).toBe(signal)
    expect(existsSync(join(folder, 'build', 'checkout.lock'))).toBe(false)
  })

  it('is left out when npm was run by hand with the same lockfile', async () => {
    const folder = copyCommands()
    mkdirSync(join(folder, 'node_modules'))
    writeFileSync(
      join(folder, 'node_modules', '.package-lock.json'),
      readFileSync(join(folder, 'package-lock.json')),
    )
    const npm_execpath = standInForNpm(folder, '')

    const { out } = await runCommand({
      folder,
      script: 'run.mjs',
      args: ['doctor'],
      settings: { npm_execpath },
    })

    expect(out).not.toContain('npm ci')
    expect(existsSync(join(folder, 'node_modules', '.install-stamp'))).toBe(true)
  })
})

it('a task that is not there is refused with those that are', async () => {
  const { code, err } = await runCommand({
    folder: copyCommands(),
    script: 'run.mjs',
    args: ['nonsense'],
  })

  expect(code).toBe(1)
  expect(err).toMatch(/no task "nonsense"; there are: .*doctor.*removeSamples/)
})
