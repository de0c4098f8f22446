import type { PayloadRequest } from 'payload'
import type { Label } from '@/shared/label'
import { clock } from '@/shared/clock'
import { env } from '@/env'
import { mayLeaveSite } from '@/uploads/consent'
import { isPicture } from '@/uploads/fileTypes'
import { fileVersion } from '@/uploads/fileVersion'
import type { PostedItem } from '../readItem'
import type { PictureFile } from './choosePictures'
import { composePost, type PostMode } from './composePost'
import { findFiles } from './findParts'
import { isReachable } from './isReachable'
import { judgeAudience } from './judgeAudience'
import { MAY_POST, PREVIEW_WARNINGS } from './previewWords'

/** A picture as the admin shows it. */
export interface PreviewPicture {
  src: string
  alt: string
}

/** How a post would look, as the form stands. */
export interface PostPreviewAnswer {
  pageName: string
  mode: PostMode
  text: string
  /** What Facebook makes of the link; without a picture of the item one is drawn. */
  card: { host: string; title: string; picture: PreviewPicture | null }
  pictures: PreviewPicture[]
  leftOut: { name: string; say: Label }[]
  audience: { mayPost: boolean; say: Label }
  warnings: Label[]
}

/** Composes a post of an item that need not be saved, with the rights of the person who asks. */
export async function previewPost({
  item,
  req,
}: {
  item: PostedItem
  req: PayloadRequest
}): Promise<PostPreviewAnswer> {
  const { payload } = req
  const settings = await payload.findGlobal({ slug: 'facebook-settings', depth: 0, req })
  const { post, mode, leftOut, notes } = await composePost({
    payload,
    item,
    post: { key: 'preview', number: 1 },
    settings,
    siteURL: env.siteURL,
    req,
  })
  const cover = item.cover
    ? (await findFiles({ payload, ids: [item.cover], req })).find(isShown)
    : undefined
  const files = await findFiles({ payload, ids: post.pictures.map(({ media }) => media), req })
  const audience = judgeAudience({ item, now: clock.now() })
  return {
    pageName: await findPageName(req),
    mode,
    text: post.text,
    card: {
      host: new URL(env.siteURL).host,
      title: item.title,
      picture: cover && mayLeaveSite(cover) ? toPreview(cover) : null,
    },
    pictures: files.map(toPreview),
    leftOut: leftOut.map(({ name, say }) => ({ name, say })),
    audience: { mayPost: audience.mayPost, say: audience.mayPost ? MAY_POST : audience.say },
    warnings: [...notes.map(({ say }) => say), ...warningsOf({ item, cover, mode })],
  }
}

function warningsOf({
  item,
  cover,
  mode,
}: {
  item: PostedItem
  cover: PictureFile | undefined
  mode: PostMode
}): Label[] {
  const { notReachable, noCover, coverNotAllowed, noSummary } = PREVIEW_WARNINGS
  const isWritten = Boolean(item.facebook?.message?.trim())
  return [
    ...(isReachable(env.siteURL) ? [] : [notReachable]),
    ...(isWritten || item.summary?.trim() ? [] : [noSummary]),
    ...(mode === 'link' && !cover ? [noCover] : []),
    ...(mode === 'link' && cover && !mayLeaveSite(cover) ? [coverNotAllowed] : []),
  ]
}

const isShown = ({ mimeType, filename }: PictureFile): boolean =>
  isPicture(mimeType) && Boolean(filename)

const WIDTH = 640

const toPreview = ({ id, alt, filename }: PictureFile): PreviewPicture => ({
  src: `/files/${id}/${WIDTH}.jpg?v=${fileVersion(filename)}`,
  alt: alt?.trim() ?? '',
})

/** The name of the Page as the last check found it, else the office's own. */
async function findPageName({ payload, locale }: PayloadRequest): Promise<string> {
  const channel = await payload.db.findOne<{ id: string; pageName?: string | null }>({
    collection: 'channel-states',
    where: { channel: { equals: 'facebook' } },
    select: { pageName: true },
  })
  if (channel?.pageName) return channel.pageName
  const site = await payload.findGlobal({
    slug: 'site-settings',
    select: { officeName: true, shortName: true },
    depth: 0,
    locale: locale === 'en' ? 'en' : 'th',
  })
  return site.officeName || site.shortName || 'Facebook'
}
