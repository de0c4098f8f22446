import type { ServerResponse } from 'node:http'
import { answerJSON } from './answers'
import type { ReadyReport, SitePort } from './sitePort'

const PATIENCE_MS = 5_000

/** `/api/health`: this process answers. */
export function answerHealth(res: ServerResponse): void {
  answerJSON({ res, status: 200, body: { status: 'ok' } })
}

/** `/api/ready`: 200 where pages can be served, with every part's state; 503 where the database cannot be read. */
export async function answerReady({
  res,
  port,
}: {
  res: ServerResponse
  port: SitePort | undefined
}): Promise<void> {
  const report = await askReady(port)
  const parts = { database: { state: report.database ? 'ok' : 'down' }, ...report.parts }
  if (!report.database) return answerJSON({ res, status: 503, body: { status: 'down', parts } })

  const isWhole = Object.values(parts).every(({ state }) => state === 'ok')
  answerJSON({ res, status: 200, body: { status: isWhole ? 'ok' : 'degraded', parts } })
}

async function askReady(port: SitePort | undefined): Promise<ReadyReport> {
  const down: ReadyReport = { database: false, parts: {} }
  if (!port) return down

  let timer: NodeJS.Timeout | undefined
  const patience = new Promise<ReadyReport>((resolve) => {
    timer = setTimeout(() => resolve(down), PATIENCE_MS)
  })
  try {
    return await Promise.race([port.ready(), patience])
  } catch {
    return down
  } finally {
    clearTimeout(timer)
  }
}
