import { spawn } from 'node:child_process'
import { Fault } from './fault.mjs'
import { root } from './root.mjs'

const SIGNAL_CODES = { SIGINT: 130, SIGTERM: 143 }
const HEARTBEAT_MS = 10_000
const KILL_AFTER_MS = 5_000

/**
 * Runs a program to its end with this terminal, and gives its exit code. Ctrl-C and SIGTERM end the program
 * first, then this command.
 * @param {object} args
 * @param {string} args.file
 * @param {string[]} args.args
 * @param {Record<string, string | undefined>} [args.env] added to the process environment
 * @param {string} [args.heartbeat] what to say every ten seconds, with the time passed
 * @param {boolean} [args.shell]
 * @returns {Promise<number>}
 * @throws {Fault} when a signal ended it
 */
export function runToEnd({ file, args, env = {}, heartbeat, shell = false }) {
  return new Promise((resolve, reject) => {
    const began = Date.now()
    const child = spawn(file, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      shell,
    })
    const beat = heartbeat && setInterval(() => say(`${heartbeat} ${elapsed(began)}`), HEARTBEAT_MS)
    const signals = passSignals(child)

    child.once('error', (error) => {
      done()
      reject(new Fault(`${file}: ${error.message}`))
    })
    child.once('close', (code, signal) => {
      done()
      const stopped =
        signals.received ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? signal : null)
      if (stopped) reject(new Fault('', SIGNAL_CODES[stopped]))
      else resolve(code ?? 1)
    })

    function done() {
      clearInterval(beat)
      signals.forget()
    }
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 */
function passSignals(child) {
  const state = { received: /** @type {'SIGINT' | 'SIGTERM' | null} */ (null), forget }
  let killer
  const onInterrupt = () => pass('SIGINT')
  const onTerminate = () => pass('SIGTERM')
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onTerminate)

  /** @param {'SIGINT' | 'SIGTERM'} signal */
  function pass(signal) {
    state.received ??= signal
    child.kill(signal)
    killer ??= setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS)
  }

  function forget() {
    clearTimeout(killer)
    process.off('SIGINT', onInterrupt)
    process.off('SIGTERM', onTerminate)
  }

  return state
}

/** @param {string} line */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** @param {number} since */
export function elapsed(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`
}
