import autocannon from 'autocannon'

export interface Load {
  requestsPerSecond: number
  /** Milliseconds. */
  p50: number
  /** Milliseconds. */
  p99: number
  /** Answers that were not 2xx. */
  failed: number
}

const CONNECTIONS = 50

/** Asks one address from 50 connections for some seconds, as a browser that takes compressed answers. */
export async function load({ url, seconds }: { url: string; seconds: number }): Promise<Load> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: seconds,
    headers: { 'accept-encoding': 'gzip', accept: 'text/html' },
  })
  return {
    requestsPerSecond: result.requests.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    failed: result.non2xx + result.errors,
  }
}
