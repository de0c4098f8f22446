import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeWhole } from '@/uploads/writeWhole'
import type { PagePost } from '../../channel'
import { ChannelFault } from '../../ChannelFault'

/** A post as `post.json` holds it, beside its pictures. */
export interface KeptPost {
  id: string
  key: string
  marker: string
  postedAt: string
  changedAt: string | null
  text: string
  link: string
  pictures: { file: string; media: string; alt: string }[]
}

const POST_FILE = 'post.json'

/**
 * Posts as folders of one folder. A post is there when its `post.json` is, which comes last and whole.
 * @throws ChannelFault and nothing else, from every method
 */
export function openDryRunFolder(folder: string) {
  const pathOf = (id: string, file = '') => join(folder, checked(id), file)
  const read = async (id: string): Promise<KeptPost> =>
    JSON.parse(await readFile(pathOf(id, POST_FILE), 'utf8')) as KeptPost
  return {
    /** The short code, so that people find it, and what tells equal codes apart. */
    idOf({ key, marker }: Pick<PagePost, 'key' | 'marker'>): string {
      const code =
        marker
          .split('/')
          .at(-1)
          ?.replace(/[^\w-]/g, '') ?? ''
      return `${code}-${createHash('sha256').update(key).digest('hex').slice(0, 10)}`
    },
    async writePicture({ id, file, jpeg }: { id: string; file: string; jpeg: Buffer }) {
      await onDisk(() => writeWhole(pathOf(id, file), (path) => writeFile(path, jpeg)))
    },
    async write(post: KeptPost) {
      const json = `${JSON.stringify(post, null, 2)}\n`
      await onDisk(() => writeWhole(pathOf(post.id, POST_FILE), (path) => writeFile(path, json)))
    },
    read: (id: string) => onDisk(() => read(id)),
    /** Oldest first. */
    readAll: () =>
      onDisk(async () => {
        const names = await readdir(folder).catch(emptyWhereMissing)
        const ids = names.filter(isID)
        const posts = await Promise.all(ids.map((id) => read(id).catch(emptyWhereMissing)))
        return posts.flat().sort((a, b) => a.postedAt.localeCompare(b.postedAt))
      }),
    remove: (id: string) =>
      onDisk(async () => {
        await rm(pathOf(id, POST_FILE))
        await rm(pathOf(id), { recursive: true, force: true })
      }),
  }
}

/** As `idOf` makes them: nothing else is a post's folder. */
const isID = (name: string): boolean => /^[\w-]+$/.test(name)

function checked(id: string): string {
  if (isID(id)) return id
  throw new ChannelFault({ kind: 'gone', message: 'Dry run: there is no such post' })
}

function emptyWhereMissing(error: unknown): [] {
  if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return []
  throw error
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof ChannelFault) throw error
    const code = codeOf(error)
    if (code === 'ENOENT')
      throw new ChannelFault({ kind: 'gone', message: 'Dry run: the post is not there' })
    throw new ChannelFault({
      kind: 'unreachable',
      message: `Dry run: its folder cannot be used (${code ?? 'unknown'})`,
    })
  }
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
