import { createServer } from 'node:http'
import type { Env } from '@/env'
import { announcement } from './announce'
import { openControlSocket } from './controlSocket'
import { DataFolderTakenError, takeDataLock } from './dataLock'
import { createFrontDoor, type NextHandler } from './frontDoor'
import { createLog, type Log } from './log'
import { checkPort, PortError } from './portCheck.mjs'
import { SiteNotOpenError } from './siteNotOpenError'
import { takeSitePort } from './sitePort'
import { drawSocketPath } from './socketPath.mjs'
import { createStop, type Stop } from './stop'

let log = createLog({ level: 'info' })
const stop = createStop({ log: () => log, exit: (code) => process.exit(code) })

process.on('SIGINT', () => stop.signal())
process.on('SIGTERM', () => stop.signal())
process.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'))
process.on('uncaughtException', (error) => {
  log.fatal({ err: error }, 'uncaught exception')
  void stop.stop(1)
})

try {
  // Read here and not at the top: a setting at fault must end as a sentence.
  const { env } = await import('@/env')
  log = createLog({ level: env.logLevel })
  await start({ env, log, stop })
} catch (error) {
  if (isForOperator(error)) process.stderr.write(`${error.message}\n`)
  else log.fatal({ err: error }, 'the site could not start')
  await stop.stop(1)
}

async function start({ env, log, stop }: { env: Env; log: Log; stop: Stop }): Promise<void> {
  const lock = await takeDataLock({ dataDir: env.dataDir, address: env.siteURL })
  stop.onStop('data lock', () => lock.release())
  process.once('exit', () => lock.release())
  await checkPort(env)

  stop.onStop('site', () => takeSitePort()?.close())
  const door = createFrontDoor({
    siteURL: env.siteURL,
    origins: env.origins,
    packageOrigin: env.packageOrigin,
    secret: env.secret,
    trustedProxies: env.trustedProxies,
    socketPath: drawSocketPath(env.dataDir),
    nextHandler: await prepareNext(),
    port: takeSitePort,
    log,
  })
  stop.onStop('front door', () => door.close())
  await door.open()

  const port = takeSitePort()
  if (!port) throw new SiteNotOpenError()
  const control = await openControlSocket({
    dataDir: env.dataDir,
    address: env.siteURL,
    host: env.host,
    httpPort: env.port,
    port,
    log,
  })
  stop.onStop('control socket', () => control.close())

  await door.listen(env)
  port.startTicker()
  process.stdout.write(announcement(env.siteURL))
}

/** Loads Next's build. */
async function prepareNext(): Promise<NextHandler> {
  const { default: next } = await import('next')
  // Next answers WebSocket upgrades of the server it is given; one that never listens keeps them out.
  const app = next({ dev: false, dir: process.cwd(), httpServer: createServer() })
  await app.prepare()
  return app.getRequestHandler()
}

function isForOperator(error: unknown): error is Error {
  return (
    error instanceof SiteNotOpenError ||
    error instanceof PortError ||
    error instanceof DataFolderTakenError ||
    (error instanceof Error && error.name === 'SettingsError')
  )
}
