import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { parseEnv } from 'node:util'
import { inRoot } from './root.mjs'

/** The settings this repository knows, from its example file. */
export function readSettingNames() {
  return Object.keys(parseEnv(readFileSync(inRoot('.env.example'), 'utf8')))
}

/**
 * Brings `.env` into this process. The process environment wins; an empty value counts as unset in both.
 * @param {{ env?: Record<string, string | undefined>, path?: string }} [args]
 */
export function loadSettings({ env = process.env, path = inRoot('.env') } = {}) {
  for (const name of readSettingNames()) if (env[name]?.trim() === '') delete env[name]
  if (!existsSync(path)) return
  for (const [name, value] of Object.entries(parseEnv(readFileSync(path, 'utf8')))) {
    if (value?.trim()) env[name] ??= value
  }
}

/**
 * Sees to it that the site has a secret: `.env` is written from the example where there is none, and gets a
 * fresh secret where it has none.
 * @param {{ env?: Record<string, string | undefined>, path?: string }} [args]
 * @returns {boolean} whether `.env` was written
 */
export function ensureSecret({ env = process.env, path = inRoot('.env') } = {}) {
  const isThere = existsSync(path)
  if (isThere && env.PAYLOAD_SECRET) return false

  const secret = randomBytes(32).toString('hex')
  const text = readFileSync(isThere ? path : inRoot('.env.example'), 'utf8')
  const mode = isThere ? statSync(path).mode & 0o777 : 0o600
  try {
    replaceFile({ path, text: withSecret(text, secret), mode })
  } catch (error) {
    // A read-only folder is fine where the secret comes with the process environment.
    if (env.PAYLOAD_SECRET) return false
    throw error
  }
  env.PAYLOAD_SECRET ??= secret
  return true
}

/**
 * @param {string} text
 * @param {string} secret
 */
function withSecret(text, secret) {
  const line = `PAYLOAD_SECRET=${secret}`
  if (/^PAYLOAD_SECRET=.*$/m.test(text)) return text.replace(/^PAYLOAD_SECRET=.*$/m, line)
  return `${text.replace(/\n?$/, '\n')}${line}\n`
}

/** @param {{ path: string, text: string, mode: number }} args */
function replaceFile({ path, text, mode }) {
  const draft = `${path}.${process.pid}.new`
  try {
    writeFileSync(draft, text, { mode, flag: 'wx' })
    chmodSync(draft, mode)
    renameSync(draft, path)
  } finally {
    rmSync(draft, { force: true })
  }
}
