import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'

/** Half a second of silence. */
export function wav(): Buffer {
  const [rate, samples] = [8_000, 4_000]
  const data = Buffer.alloc(44 + samples, 0x80)
  data.write('RIFF', 'latin1')
  data.writeUInt32LE(36 + samples, 4)
  data.write('WAVEfmt ', 8, 'latin1')
  data.writeUInt32LE(16, 16)
  data.writeUInt16LE(1, 20)
  data.writeUInt16LE(1, 22)
  data.writeUInt32LE(rate, 24)
  data.writeUInt32LE(rate, 28)
  data.writeUInt16LE(1, 32)
  data.writeUInt16LE(8, 34)
  data.write('data', 36, 'latin1')
  data.writeUInt32LE(samples, 40)
  return data
}

/** A hundred frames of MPEG 1, layer III, 128 kbit/s: 2.6 seconds. */
export function mp3(): Buffer {
  const frame = Buffer.alloc(417)
  frame.set([0xff, 0xfb, 0x90, 0x00])
  return Buffer.concat(Array<Buffer>(100).fill(frame))
}

/** A film that was cut before its directory was written. */
export function mp4WithoutDirectory(): Buffer {
  const head = Buffer.from('00000018667479706d703432000000006d70343269736f6d', 'hex')
  const film = Buffer.alloc(1_000)
  film.writeUInt32BE(film.length)
  film.write('mdat', 4, 'latin1')
  return Buffer.concat([head, film])
}

export const hasFFmpeg = spawnSync('ffmpeg', ['-version']).status === 0

const ENCODERS: Record<string, string[]> = {
  mp4: ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  mov: ['-c:v', 'libx264', '-pix_fmt', 'yuv420p', '-c:a', 'aac'],
  webm: ['-c:v', 'libvpx', '-c:a', 'libvorbis'],
  m4a: ['-vn', '-c:a', 'aac'],
  ogg: ['-vn', '-c:a', 'libvorbis'],
  mp3: ['-vn', '-c:a', 'libmp3lame'],
}

/** One second, of the kind a file with this extension holds. */
export function film(extension: string): Buffer {
  const path = join(env.dataDir, `film.${extension}`)
  const inputs = ['testsrc=size=64x64:rate=10', 'sine=frequency=440'].flatMap((source) => [
    ...['-f', 'lavfi', '-i', `${source}${source.includes('=') ? ':' : '='}duration=1`],
  ])
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...inputs, ...(ENCODERS[extension] ?? []), path])
  return readFileSync(path)
}
