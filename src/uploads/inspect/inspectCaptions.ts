import { readFile } from 'node:fs/promises'
import { FileRefusal } from '../FileRefusal'

const MOMENT = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const TIMING = new RegExp(String.raw`^${MOMENT}[ \t]+-->[ \t]+${MOMENT}(?:[ \t].*)?$`)
/** Blocks that hold no words: a comment, or how cues look and where they stand. */
const OTHER_BLOCK = /^(NOTE|STYLE|REGION)([ \t]|$)/

/**
 * Captions as WebVTT asks of those who write them (W3C, WebVTT: The Web Video Text Tracks Format, section 4): UTF-8,
 * its mark on the first line, and at least one cue, each of which ends after it begins. Players pass over what they
 * cannot read without a word, so that a film would play with half of its captions.
 * @throws FileRefusal with the number of the first line at fault
 */
export async function inspectCaptions(path: string): Promise<void> {
  const line = faultOfCaptions(decode(await readFile(path)))
  if (line !== null) throw new FileRefusal('captions', String(line))
}

/** The number, from 1, of the first line that is no WebVTT; null where all of it is. */
export function faultOfCaptions(text: string): number | null {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)
  if (!/^WEBVTT([ \t]|$)/.test(lines[0] ?? '')) return 1
  let cues = 0
  for (const { at, block } of blocksOf(lines)) {
    if (OTHER_BLOCK.test(block[0] ?? '')) continue
    // An identifier may stand above the time.
    const place = block[0]?.includes('-->') ? 0 : 1
    if (!isTiming(block[place] ?? '')) return at + Math.min(place, block.length - 1)
    cues += 1
  }
  return cues > 0 ? null : lines.length
}

/** Runs of lines with no blank one between them, after the header; `at` is the number of the first line. */
function blocksOf(lines: string[]): { at: number; block: string[] }[] {
  const blocks: { at: number; block: string[] }[] = []
  let isOpen = false
  for (const [index, line] of lines.entries()) {
    if (line === '') isOpen = false
    else if (isOpen) blocks.at(-1)?.block.push(line)
    else {
      isOpen = true
      blocks.push({ at: index + 1, block: [line] })
    }
  }
  return blocks.slice(1)
}

function isTiming(line: string): boolean {
  const match = TIMING.exec(line)
  if (!match) return false
  const [, ...parts] = match
  return toSeconds(parts.slice(4)) > toSeconds(parts.slice(0, 4))
}

const toSeconds = ([hours, minutes, seconds, thousandths]: (string | undefined)[]): number =>
  Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000

/** Players read captions as UTF-8 whatever they are told. */
function decode(bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    if (!text.includes('\u0000')) return text
  } catch {
    // Refused below, as what is no text at all.
  }
  throw new FileRefusal('captions', '1')
}
