import { storedPath } from '../folders'
import { fileInput } from './fileInput'
import { findTool } from './findTool'
import { Unusable, type Source } from './Made'
import { runTool } from './runTool'

const TIME_MAX_MS = 60_000

/**
 * How long a film or sound lasts, in seconds; undefined without ffprobe. A recording that was never closed does not
 * tell: then its packets are counted through.
 * @throws Unusable where it cannot be read at all
 */
export async function findDuration({ filename, signal }: Source): Promise<number | undefined> {
  const ffprobe = findTool('ffprobe')
  if (!ffprobe) return undefined
  const input = fileInput(storedPath(filename))
  const asked = await runTool({
    path: ffprobe,
    args: ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', ...input],
    timeMs: TIME_MAX_MS,
    signal,
  })
  if (asked.ended === 'failed' && !signal.aborted) throw new Unusable()
  return toSeconds(asked.output) ?? countThrough({ input, signal })
}

async function countThrough({ input, signal }: { input: string[]; signal: AbortSignal }) {
  const ffmpeg = findTool('ffmpeg')
  if (!ffmpeg) return undefined
  const { output, ended } = await runTool({
    path: ffmpeg,
    args: ['-nostdin', '-v', 'error', ...input, ...COUNT],
    timeMs: TIME_MAX_MS,
    signal,
  })
  const times = [...output.matchAll(/^out_time_us=(\d+)$/gm)]
  const last = Number(times.at(-1)?.[1])
  return ended === 'well' && last > 0 ? last / 1_000_000 : undefined
}

const COUNT = ['-c', 'copy', '-f', 'null', '-progress', 'pipe:1', '-stats_period', '10', '-']

function toSeconds(output: string): number | undefined {
  const seconds = Number.parseFloat(output)
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}
