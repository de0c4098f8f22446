import { writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

/**
 * Loaded into the site's process by `--import`: writes down how late its event loop is, in milliseconds, to the file
 * that `LOOP_REPORT` names, and begins anew when that file is removed.
 */
const NANOSECONDS = 1e6
const RESOLUTION_MS = 5
const report = process.env.LOOP_REPORT

if (report && process.argv[1]?.endsWith('server.mjs')) {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS })
  delay.enable()
  setInterval(() => {
    const figures = {
      p99: delay.percentile(99) / NANOSECONDS,
      max: delay.max / NANOSECONDS,
      count: delay.count,
    }
    try {
      writeFileSync(report, JSON.stringify(figures), { flag: 'r+' })
    } catch {
      delay.reset()
      writeFileSync(report, '{}')
    }
  }, 200).unref()
}
