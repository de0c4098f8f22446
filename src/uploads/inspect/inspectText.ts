import { createReadStream } from 'node:fs'
import { FileRefusal } from '../FileRefusal'

const UTF16_LITTLE = 'fffe'
const UTF16_BIG = 'feff'
/** Code page 874 has letters at these places; control characters but for tabs and line ends are no text. */
const NOT_IN_874 =
  /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f\u0081-\u0084\u0086-\u0090\u0098-\u009f\u00db-\u00de\u00fc-\u00ff]/

/**
 * The whole file is text: UTF-8, UTF-16 with its mark, or the Thai code page of older programs.
 * @throws FileRefusal where it is none
 */
export async function inspectText(path: string): Promise<void> {
  const unfit = new Set<string>()
  let readings: { name: string; isText: (chunk: Buffer) => boolean; end: () => boolean }[] = []
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (readings.length === 0) readings = readingsFor(chunk)
    for (const { name, isText } of readings) if (!unfit.has(name) && !isText(chunk)) unfit.add(name)
    if (unfit.size === readings.length) break
  }
  const isText = readings.some(({ name, end }) => !unfit.has(name) && end())
  if (!isText) throw new FileRefusal('type')
}

function readingsFor(first: Buffer) {
  const mark = first.subarray(0, 2).toString('hex')
  if (mark === UTF16_LITTLE) return [decodable('utf-16le')]
  if (mark === UTF16_BIG) return [decodable('utf-16be')]
  const isThaiCodePage = (chunk: Buffer) => !NOT_IN_874.test(chunk.toString('latin1'))
  return [decodable('utf-8'), { name: '874', isText: isThaiCodePage, end: () => true }]
}

function decodable(name: string) {
  const decoder = new TextDecoder(name, { fatal: true })
  const succeeds = (decode: () => string): boolean => {
    try {
      return !decode().includes('\u0000')
    } catch {
      return false
    }
  }
  return {
    name,
    isText: (chunk: Buffer) => succeeds(() => decoder.decode(chunk, { stream: true })),
    end: () => succeeds(() => decoder.decode()),
  }
}
