import type { Clock } from '@/shared/clock'
import type { Channel } from '../../channel'
import { hasMarker } from '../hasMarker'
import { readPicture } from '../readPicture'
import { openDryRunFolder, type KeptPost } from './openDryRunFolder'

/** What numbers say in place of a version of Facebook's interface. */
const API_VERSION = 'dry-run'

/**
 * Posts nothing: keeps what would have been sent as files of one folder, which then is the Page. A post has its
 * folder by its key, so that the same post sent twice is one.
 */
export function createDryRunChannel({ folder, clock }: { folder: string; clock: Clock }): Channel {
  const kept = openDryRunFolder(folder)
  return {
    driver: 'dry-run',
    isIdempotent: true,
    async publish(post, sending) {
      const id = kept.idOf(post)
      const pictures: KeptPost['pictures'] = []
      for (const [index, picture] of post.pictures.entries()) {
        const file = `${index + 1}.jpg`
        await kept.writePicture({ id, file, jpeg: await readPicture(picture) })
        pictures.push({ file, media: picture.media, alt: picture.alt })
      }
      await sending.beforeSend()
      const { key, marker, text, link } = post
      const postedAt = clock.now().toISOString()
      await kept.write({ id, key, marker, postedAt, changedAt: null, text, link, pictures })
      return { id, url: null }
    },
    async find({ marker, since }) {
      const posts = await kept.readAll()
      return posts
        .filter(
          (post) => hasMarker({ text: post.text, marker }) && new Date(post.postedAt) >= since,
        )
        .map(({ id }) => ({ id, url: null }))
    },
    async update({ id, post }) {
      const before = await kept.read(id)
      await kept.write({ ...before, text: post.text, changedAt: clock.now().toISOString() })
    },
    remove: ({ id }) => kept.remove(id),
    async look(ids) {
      const posts = await kept.readAll()
      const wanted = posts.filter(({ id }) => ids.includes(id))
      return new Map(wanted.map(({ id, text }) => [id, { text, numbers: NOT_COUNTED }]))
    },
  }
}

const NOT_COUNTED = {
  reactions: null,
  comments: null,
  shares: null,
  views: null,
  viewsMetric: null,
  apiVersion: API_VERSION,
}
