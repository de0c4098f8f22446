import type { Payload, PayloadRequest } from 'payload'
import type { CrossPost, FacebookSetting } from '@/payload-types'
import { label, type Label } from '@/shared/label'
import { exists } from '@/uploads/variants'
import { storedPath } from '@/uploads/folders'
import type { PagePicture, PagePost } from '../channel'
import { ChannelFault } from '../ChannelFault'
import { markerOf } from '../markerOf'
import type { PostedItem } from '../readItem'
import { choosePictures, LEFT_OUT_WORDS, type LeftOut, type PictureFile } from './choosePictures'
import { composeText } from './composeText'
import { findFiles, findTagTitles } from './findParts'
import { toPageJPEG } from './toPageJPEG'

export type PostMode = 'link' | 'photos'

/** Something the writer may want to know of a post that goes out all the same. */
export interface PostNote {
  key: 'textCut' | 'noPictures'
  say: Label
}

export interface ComposedPost {
  post: PagePost
  mode: PostMode
  leftOut: LeftOut[]
  notes: PostNote[]
}

export interface PostToCompose {
  payload: Payload
  item: PostedItem
  /** `message` and `mode` of the post itself go before the item's. */
  post: Pick<CrossPost, 'key' | 'number'> & Partial<Pick<CrossPost, 'message' | 'mode'>>
  settings: Pick<FacebookSetting, 'mode' | 'hashtags'>
  /** Without a slash at its end. */
  siteURL: string
  /** Of a person who looks at what it would be, with that person's rights; the publisher has every right. */
  req?: PayloadRequest
}

/** A post as it leaves: what it says, where it leads, and its pictures, each made when it is needed. */
export async function composePost({
  payload,
  item,
  post,
  settings,
  siteURL,
  req,
}: PostToCompose): Promise<ComposedPost> {
  const marker = markerOf({ code: item.code, number: post.number })
  const link = siteURL + marker
  const tagTitles = await findTagTitles({ payload, ids: item.tags, req })
  const { text, isCut } = composeText({
    item: { ...item, tagTitles },
    own: post.message,
    hashtags: settings.hashtags,
    shortLink: link,
  })
  const wanted = post.mode ?? item.facebook?.mode ?? settings.mode ?? 'link'
  const { chosen, leftOut } =
    wanted === 'photos' ? await findPictures({ payload, item, req }) : NONE
  const mode = chosen.length > 0 ? 'photos' : 'link'
  return {
    post: { key: post.key, marker, text, link, pictures: chosen.map(toPicture) },
    mode,
    leftOut,
    notes: [
      ...(isCut ? [{ key: 'textCut' as const, say: NOTES.textCut }] : []),
      ...(mode === wanted ? [] : [{ key: 'noPictures' as const, say: NOTES.noPictures }]),
    ],
  }
}

const NONE: { chosen: PictureFile[]; leftOut: LeftOut[] } = { chosen: [], leftOut: [] }

const NOTES = {
  textCut: label(
    'ข้อความยาวเกินไป จึงตัดให้สั้นลง เนื้อหาเต็มอยู่ในหน้าที่ลิงก์ไป',
    'The text was too long and is cut; the page it leads to has it all.',
  ),
  noPictures: label(
    'ไม่มีภาพที่ลง Facebook ได้ จึงโพสต์เป็นลิงก์แทนอัลบั้มภาพ',
    'No picture may go to Facebook, so it is a link post and no album.',
  ),
} satisfies Record<PostNote['key'], Label>

/** The gallery, else the cover; of these the ones that may go out and are there. */
async function findPictures({
  payload,
  item: { gallery, cover },
  req,
}: Pick<PostToCompose, 'payload' | 'item' | 'req'>) {
  const ids = gallery.length > 0 ? gallery : cover ? [cover] : []
  const found = await findFiles({ payload, ids, req })
  const there: PictureFile[] = []
  for (const file of found)
    there.push((await isThere(file)) ? file : { ...file, filename: undefined })
  return choosePictures({ ids, files: there })
}

const isThere = async ({ filename }: PictureFile): Promise<boolean> =>
  Boolean(filename) && exists(storedPath(filename ?? ''))

function toPicture({ id, alt, filename }: PictureFile): PagePicture {
  return {
    media: id,
    alt: alt?.trim() ?? '',
    async bytes() {
      try {
        return await toPageJPEG(storedPath(filename ?? ''))
      } catch {
        const message = `the picture ${id} cannot be read: ${LEFT_OUT_WORDS.missing.en}`
        throw new ChannelFault({ kind: 'content', message })
      }
    },
  }
}
