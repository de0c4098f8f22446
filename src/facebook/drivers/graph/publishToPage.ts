import type { PagePicture, PagePost, RemotePost, Sending } from '../../channel'
import { readPicture } from '../readPicture'
import { faultsOnly, unseenFaultsOnly } from './faultsOnly'
import { API_VERSION, type GraphAccess } from './GraphAccess'
import type { OpenGraph } from './openGraph'
import { permalinkOf } from './permalinkOf'
import { sendGraph, unknownFault } from './sendGraph'

/** Pictures go up unseen, one at a time; the one request that publishes comes last. */
export async function publishToPage({
  open,
  access,
  post,
  sending,
}: {
  open: () => Promise<OpenGraph>
  access: GraphAccess
  post: PagePost
  sending: Sending
}): Promise<RemotePost> {
  const { graph, photos } = await unseenFaultsOnly(async () => {
    const opened = await open()
    return { graph: opened, photos: await upload({ graph: opened, access, post, sending }) }
  })
  await sending.beforeSend()
  return faultsOnly(() => publish({ graph, post, photos }))
}

async function publish({
  graph,
  post,
  photos,
}: {
  graph: OpenGraph
  post: PagePost
  photos: string[]
}): Promise<RemotePost> {
  const { _data: published } = await graph.page().createFeed(['id', 'permalink_url'], {
    message: post.text,
    ...(photos.length > 0
      ? { attached_media: photos.map((id) => ({ media_fbid: id })) }
      : { link: post.link }),
  })
  const id = idOf(published)
  if (!id) throw unknownFault('the post was taken, but has no id')
  return { id, url: permalinkOf({ ...published, id }) }
}

async function upload({
  graph,
  access,
  post,
  sending,
}: {
  graph: OpenGraph
  access: GraphAccess
  post: PagePost
  sending: Sending
}): Promise<string[]> {
  const ids: string[] = []
  for (const picture of post.pictures) {
    const form = await toForm(picture)
    const answer = await sendGraph(access, {
      token: graph.token,
      method: 'POST',
      path: `/${API_VERSION}/${access.pageID}/photos`,
      form,
      signal: sending.signal,
    })
    const id = idOf(answer)
    if (!id) throw unknownFault('the picture was taken, but has no id')
    ids.push(id)
  }
  return ids
}

/** The SDK sends files without their bytes, so that the form is made here. */
async function toForm(picture: PagePicture): Promise<FormData> {
  const jpeg = await readPicture(picture)
  const form = new FormData()
  form.set('published', 'false')
  if (picture.alt) form.set('alt_text_custom', picture.alt)
  form.set('source', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'picture.jpg')
  return form
}

const idOf = ({ id }: Record<string, unknown>): string | undefined =>
  typeof id === 'string' && id ? id : undefined
