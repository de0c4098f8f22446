import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

const root = join(import.meta.dirname, '..', '..')

export interface Ended {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

/** A copy of the commands and of what they read before anything is installed, gone when the test ends. */
export function copyCommands({ installed = false } = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const path of [
    'scripts',
    'src',
    'package.json',
    'package-lock.json',
    '.env.example',
    'tsconfig.json',
  ]) {
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      filter: (source) => !source.includes(join('office', 'samples')),
    })
  }
  if (installed) {
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir')
  }
  mkdirSync(join(folder, 'build'))
  return folder
}

/** Runs a command of the copy with these settings and none of the surrounding ones, to its end. */
export function runCommand({
  folder,
  script = 'start.mjs',
  args = [],
  nodeArgs = [],
  settings = {},
  onOutput,
}: {
  folder: string
  script?: string
  args?: string[]
  nodeArgs?: string[]
  settings?: Record<string, string>
  onOutput?: (out: string, kill: (signal: NodeJS.Signals) => void) => void
}): Promise<Ended> {
  const { PATH, HOME } = process.env
  const environment: Record<string, string | undefined> = { PATH, HOME, ...settings }
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...nodeArgs, join(folder, 'scripts', script), ...args], {
      cwd: tmpdir(),
      env: environment as NodeJS.ProcessEnv,
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (part) => {
      out += part
      onOutput?.(out, (signal) => child.kill(signal))
    })
    child.stderr.on('data', (part) => (err += part))
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, out, err }))
  })
}
