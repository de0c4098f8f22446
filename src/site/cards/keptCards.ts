import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '@/env'

/** Files kept at most; about 120 MB. Beyond that the oldest go, and are drawn again when somebody asks. */
export const CARDS_MAX = 2_000
const LEFT_AFTER_CLEARING = 1_800
/** A file half written for so long was left by a process that died. */
const PART_AGE_MS = 10 * 60_000

const folder = join(env.dataDir, 'cards')
const underWay = new Map<string, Promise<Buffer>>()

/**
 * The picture of `name` in the state that `hash` stands for: from disk, else drawn, once for all who ask meanwhile.
 * Its earlier states go. A disk that cannot be written costs a drawing each time, not the answer.
 */
export async function findOrDraw({
  name,
  hash,
  draw,
  onFault,
}: {
  name: string
  hash: string
  draw: () => Promise<Buffer>
  /** Told when a picture could not be kept. */
  onFault: (error: unknown) => void
}): Promise<Buffer> {
  const file = `${name}-${hash}.jpg`
  const kept = await readFile(join(folder, file)).catch(() => null)
  if (kept) return kept

  const running = underWay.get(file)
  if (running) return running
  const making = drawAndKeep().finally(() => underWay.delete(file))
  underWay.set(file, making)
  return making

  async function drawAndKeep(): Promise<Buffer> {
    const picture = await draw()
    await keep({ file, picture })
      .then(() => clear({ name, file }))
      .catch(onFault)
    return picture
  }
}

async function keep({ file, picture }: { file: string; picture: Buffer }): Promise<void> {
  await mkdir(folder, { recursive: true })
  const temporary = join(folder, `${file}.${randomBytes(4).toString('hex')}.part`)
  try {
    await writeFile(temporary, picture)
    await rename(temporary, join(folder, file))
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

/** Removes earlier pictures of the same name, what dead processes left, and the oldest beyond the limit. */
async function clear({ name, file }: { name: string; file: string }): Promise<void> {
  const all = await readdir(folder)
  const earlier = all.filter((other) => other.startsWith(`${name}-`) && other !== file)
  await remove(earlier.filter((other) => other.endsWith('.jpg')))

  const parts = await withAges(all.filter((other) => other.endsWith('.part')))
  await remove(parts.filter(({ age }) => age > PART_AGE_MS).map((part) => part.file))

  const pictures = all.filter((other) => other.endsWith('.jpg'))
  if (pictures.length <= CARDS_MAX) return
  const oldestFirst = (await withAges(pictures)).sort((a, b) => b.age - a.age)
  const excess = oldestFirst.slice(0, pictures.length - LEFT_AFTER_CLEARING)
  await remove(excess.map((picture) => picture.file))
}

/** Milliseconds since each was written, by the machine's clock, which is also what dates files. */
const withAges = (files: string[]) =>
  Promise.all(
    files.map(async (file) => {
      const written = await stat(join(folder, file)).catch(() => null)
      return { file, age: written ? Date.now() - written.mtimeMs : 0 }
    }),
  )

const remove = (files: string[]) =>
  Promise.all(files.map((file) => rm(join(folder, file), { force: true })))
