import { mkdir, rename, rm } from 'node:fs/promises'
import { storedPath, variantsFolder } from '../folders'
import { posterPath } from '../variantPath'
import { findTool } from './findTool'
import { findDuration } from './findDuration'
import { LONG_SIDE } from './drawPages'
import { fileInput } from './fileInput'
import type { Made, Source } from './Made'
import { runTool } from './runTool'

const TIME_MAX_MS = 60_000
/** A film often begins with black or a title: seconds, and the part of a short one. */
const BEGINS_AT = 3
const BEGINS_AT_PART = 0.2
/** Frames of which the most usual is taken. */
const FRAMES = 24
/** Of 255: a frame darker than this shows nothing. */
const DARK = 14

/**
 * A frame of a film as its poster, and its length where the container did not tell it. Without ffmpeg nothing is made.
 * @throws Unusable where ffprobe cannot read the file
 */
export async function pictureFilm(source: Source): Promise<Made> {
  const duration = source.duration ?? (await findDuration(source))
  return { duration, hasPoster: await drawFrame({ source, duration }) }
}

/** Sound has no picture; its length is worth knowing. */
export const measureSound = async (source: Source): Promise<Made> => ({
  duration: source.duration ?? (await findDuration(source)),
})

async function drawFrame({
  source: { id, filename, signal },
  duration = 0,
}: {
  source: Source
  duration?: number
}): Promise<boolean> {
  const ffmpeg = findTool('ffmpeg')
  if (!ffmpeg) return false
  const path = posterPath({ id, filename })
  const temporary = `${path}.part`
  await mkdir(variantsFolder(id), { recursive: true })
  try {
    const moments = [Math.min(BEGINS_AT, duration * BEGINS_AT_PART), duration / 2, 0]
    for (const at of new Set(moments)) {
      await takeFrame({ ffmpeg, film: storedPath(filename), at, path: temporary, signal })
      const isLast = at === 0
      const light = await lightOf(temporary)
      if (light === null || (light < DARK && !isLast)) continue
      await rename(temporary, path)
      return true
    }
    return false
  } finally {
    await rm(temporary, { force: true })
  }
}

const takeFrame = ({
  ffmpeg,
  film,
  at,
  path,
  signal,
}: {
  ffmpeg: string
  film: string
  at: number
  path: string
  signal: AbortSignal
}) =>
  runTool({
    path: ffmpeg,
    args: [
      ...['-nostdin', '-v', 'error', '-y', '-threads', '1', '-ss', at.toFixed(2)],
      ...fileInput(film),
      ...['-an', '-sn', '-dn', '-frames:v', '1', '-vf', FILTER, '-q:v', '3', '-f', 'mjpeg', path],
    ],
    timeMs: TIME_MAX_MS,
    signal,
  })

/** Pixels of some films are not square. */
const FILTER = [
  'scale=trunc(iw*sar):ih',
  `scale=${LONG_SIDE}:${LONG_SIDE}:force_original_aspect_ratio=decrease:force_divisible_by=2`,
  `thumbnail=${FRAMES}`,
  'format=yuvj420p',
].join(',')

/** How light a picture is, 0 to 255; null where there is none. */
async function lightOf(path: string): Promise<number | null> {
  const { default: sharp } = await import('sharp')
  return sharp(path)
    .greyscale()
    .stats()
    .then(
      ({ channels }) => channels[0]?.mean ?? 0,
      () => null,
    )
}
