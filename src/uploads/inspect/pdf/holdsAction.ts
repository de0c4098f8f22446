import { inflateSync } from 'node:zlib'

const CHUNK_BYTES = 4 * 1024 * 1024
/** An action that begins in one chunk may end in the next. */
const OVERLAP_BYTES = 1_024
const DICTIONARY_BYTES_MAX = 16 * 1024
const INFLATED_MAX = 64 * 1024 * 1024

/** White space and comments, which may stand between any two words of a PDF. */
const GAP = String.raw`(?:[\x00\t\n\f\r ]|%[^\r\n]*[\r\n])*`
const ACTIONS = '(?:JavaScript|Launch)(?![A-Za-z0-9])'
/** An action says its kind under `/S`, there or in an object of its own. */
const ACTION = new RegExp(`(?:/S${GAP}|\\bobj${GAP})/${ACTIONS}`)
const ACTION_AMONG_OBJECTS = new RegExp(`(?:/S${GAP}|(?:^|[\\s\\d])\\d+\\s+)/${ACTIONS}`)
/** A name may be written with numbers for letters: `/J#61vaScript`. */
const NUMBERED_LETTER = /#([0-9A-Fa-f]{2})/g

/**
 * Whether a PDF holds an action that runs a script or a program, be it in an object stream, where a plain search does
 * not look. Text that speaks of such things does not count.
 * Object streams packed in a way no usual program writes count as well: nobody could say what is in them.
 */
export function holdsAction(data: Buffer): boolean {
  for (let from = 0; from < data.length; from += CHUNK_BYTES) {
    if (ACTION.test(plain(data.subarray(from, from + CHUNK_BYTES + OVERLAP_BYTES)))) return true
  }
  for (const { dictionary, start } of objectStreams(data)) {
    if (/\/(Predictor\s+1\d|ASCII|AHx|A85|LZW|RunLength|RL\b|Crypt)/.test(dictionary)) return true
    const objects = /\/(FlateDecode|Fl\b)/.test(dictionary)
      ? inflate(data.subarray(start))
      : data.subarray(start, data.indexOf('endstream', start))
    if (objects && ACTION_AMONG_OBJECTS.test(plain(objects))) return true
  }
  return false
}

const plain = (data: Buffer): string =>
  data
    .toString('latin1')
    .replace(NUMBERED_LETTER, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))

function* objectStreams(data: Buffer) {
  for (let at = data.indexOf('stream'); at !== -1; at = data.indexOf('stream', at + 6)) {
    const before = plain(data.subarray(Math.max(0, at - DICTIONARY_BYTES_MAX), at))
    const dictionary = before.slice(before.lastIndexOf('endobj') + 1)
    if (!dictionary.endsWith('end') && dictionary.includes('/ObjStm')) {
      const start = at + 6 + (data[at + 6] === 0x0d ? 2 : 1)
      yield { dictionary, start }
    }
  }
}

/** As much as can be unpacked: bytes that follow, and an end that is missing, do not matter to those who read it. */
function inflate(packed: Buffer): Buffer | undefined {
  try {
    return inflateSync(packed, { finishFlush: 2, maxOutputLength: INFLATED_MAX })
  } catch {
    return undefined
  }
}
