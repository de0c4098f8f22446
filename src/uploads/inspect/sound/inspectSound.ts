import { stat } from 'node:fs/promises'
import { parseFile } from 'music-metadata'
import { FileRefusal } from '../../FileRefusal'
import { readHead } from '../../readHead'
import { readMovie } from './readMovie'

const ISO_MEDIA = /mp4|m4a|m4v|quicktime/
const DURATION_MAX = 100 * 3600

/**
 * The length of sound or film in seconds, told by its container; nothing is decoded.
 * @throws FileRefusal where no track can be read or the file was cut
 */
export async function inspectSound({
  path,
  mimeType,
}: {
  path: string
  mimeType: string
}): Promise<{ duration?: number }> {
  const told = ISO_MEDIA.test(mimeType) ? await readMovie(path) : undefined
  if (mimeType === 'audio/wav') await refuseCutWAV(path)
  const { format } = await parseFile(path, { duration: true, skipCovers: true }).catch(
    (cause: unknown) => {
      throw new FileRefusal('broken', '', { cause })
    },
  )
  const hasTrack = format.codec || format.trackInfo.length > 0 || format.sampleRate
  if (!format.container || !hasTrack) throw new FileRefusal('broken')
  const duration = told ?? format.duration
  const isLength = duration !== undefined && duration > 0 && duration < DURATION_MAX
  return isLength ? { duration: Math.round(duration * 10) / 10 } : {}
}

/** RIFF says how much there is; programs that record as they go leave 0 or the largest number. */
async function refuseCutWAV(path: string): Promise<void> {
  const { size } = await stat(path)
  const declared = (await readHead(path, 8)).readUInt32LE(4)
  const isKnown = declared !== 0 && declared < 0xffff_ff00
  if (isKnown && declared + 8 > size + 1) throw new FileRefusal('broken')
}
