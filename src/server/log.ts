import { pino, type DestinationStream, type Logger } from 'pino'

export type Log = Logger

/** Names under which a secret could come along in an object that is logged. */
const SECRET_KEYS = ['cookie', 'authorization', 'set-cookie', 'password', 'token', 'secret', 'body']

/** The server's structured log: one JSON object a line, secrets blotted out. */
export function createLog({
  level,
  destination,
}: {
  level: string
  destination?: DestinationStream
}): Log {
  const paths = SECRET_KEYS.flatMap((key) => [`["${key}"]`, `*["${key}"]`, `*.*["${key}"]`])
  const options = {
    level,
    base: undefined,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths, censor: '[removed]' },
  }
  return destination ? pino(options, destination) : pino(options)
}
