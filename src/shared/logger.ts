import pino, { type Logger } from 'pino'

/** Where secrets may stand in what is logged; they are printed as [secret]. */
const SECRET_PATHS = [
  'password',
  'token',
  'authorization',
  'cookie',
  'secret',
  'hash',
  'salt',
].flatMap((name) => [name, `*.${name}`, `*.*.${name}`])

/** Structured log lines on standard output, without secrets. */
export function createLogger({ level }: { level: string }): Logger {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_PATHS, censor: '[secret]' },
  })
}
