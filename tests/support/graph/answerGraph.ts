import { GraphError, notThere } from './GraphError'
import type { GraphPost, GraphStore } from './GraphStore'
import type { GraphRequest } from './readRequest'

const PHOTO_BYTES_MAX = 4_000_000

export interface Answering {
  store: GraphStore
  request: GraphRequest
  /** Where permalinks lead. */
  origin: string
  page: { name: string; isPublished: boolean }
  allowsInsights: boolean
  refusesDuplicates: boolean
}

/** Which part of the interface a request is for; faults are ordered by these names. */
export type Part =
  'photos' | 'feed' | 'list' | 'look' | 'update' | 'delete' | 'page' | 'health' | 'other'

export function partOf({ method, path }: GraphRequest, pageID: string): Part {
  if (path === '/debug_token') return 'health'
  if (path === `/${pageID}/photos`) return 'photos'
  if (path === `/${pageID}/feed` && method === 'POST') return 'feed'
  if (path === `/${pageID}/published_posts`) return 'list'
  if (path === `/${pageID}`) return 'page'
  if (path === '/' && method === 'GET') return 'look'
  if (!path.startsWith(`/${pageID}_`)) return 'other'
  return method === 'POST' ? 'update' : method === 'DELETE' ? 'delete' : 'look'
}

/** Does what is asked for and says what Facebook would. @throws GraphError */
export function answerGraph(part: Part, answering: Answering): object {
  switch (part) {
    case 'photos':
      return takePhoto(answering)
    case 'feed':
      return publish(answering)
    case 'list':
      return list(answering)
    case 'look':
      return look(answering)
    case 'update':
      findPost(answering).message = answering.request.params.message ?? ''
      return { success: true }
    case 'delete':
      answering.store.remove(findPost(answering).id)
      return { success: true }
    case 'page':
      return readPage(answering)
    default:
      throw new GraphError(2500, 'Unknown path components', { status: 404 })
  }
}

function takePhoto({ store, request }: Answering): object {
  const { file, params } = request
  if (!file || file.bytes.length === 0 || !file.bytes.subarray(0, 2).equals(JPEG_BEGINS))
    throw new GraphError(324, '(#324) Missing or invalid image file', { subcode: 2069019 })
  if (file.bytes.length > PHOTO_BYTES_MAX)
    throw new GraphError(100, '(#100) Your photos should be less than 4 MB', { subcode: 1366046 })
  const photo = store.addPhoto({ alt: params.alt_text_custom ?? '', bytes: file.bytes })
  if (params.published === 'false') return { id: photo.id }
  return { id: photo.id, post_id: store.addPost({ message: '', photos: [photo] }).id }
}

const JPEG_BEGINS = Buffer.from([0xff, 0xd8])

function publish({ store, request, origin, refusesDuplicates }: Answering): object {
  const { message = '', link, attached_media: attached } = request.params
  const ids = attached ? (JSON.parse(attached) as { media_fbid: string }[]) : []
  const photos = ids.map(({ media_fbid: id }) => {
    const photo = store.photos.find((one) => one.id === id && !one.post)
    if (!photo) throw new GraphError(100, `(#100) Invalid photo ${id}`)
    return photo
  })
  if (!message && !link && photos.length === 0)
    throw new GraphError(100, '(#100) The status you are trying to publish is empty')
  const last = store.posts.at(-1)
  if (refusesDuplicates && last?.message === message)
    throw new GraphError(506, '(#506) Duplicate status message', { subcode: 1455006 })
  const post = store.addPost({ message, link: link ?? null, photos })
  const { fields = '' } = request.params
  return { ...toFields({ post, fields, origin, allowsInsights: false }), id: post.id }
}

function list({ store, request, origin }: Answering): object {
  const { since, after, limit = '25', fields = '', ...rest } = request.params
  const from = since ? new Date(Number(since) * 1000) : new Date(0)
  const all = store.list().filter(({ createdAt }) => createdAt >= from)
  const start = after ? all.findIndex(({ id }) => id === after) + 1 : 0
  const page = all.slice(start, start + Number(limit))
  const end = page.at(-1)?.id
  const hasMore = end !== undefined && start + page.length < all.length
  // Facebook's own addresses of further pages name its own host and hold the token.
  const query = new URLSearchParams({
    ...rest,
    ...(since && { since }),
    ...{ fields, limit, after: end ?? '', access_token: request.token ?? '' },
  })
  const next = `https://graph.facebook.com/v24.0${request.path}?${query}`
  return {
    data: page.map((post) => toFields({ post, fields, origin, allowsInsights: true })),
    ...(end && {
      paging: { cursors: { before: page[0]?.id, after: end }, ...(hasMore && { next }) },
    }),
  }
}

function look({ store, request, origin, allowsInsights }: Answering): object {
  const { ids, fields = '' } = request.params
  if (fields.includes('insights') && !allowsInsights)
    throw new GraphError(10, '(#10) This endpoint requires the read_insights permission', {
      status: 403,
    })
  const wanted = ids === undefined ? [request.path.slice(1)] : ids.split(',')
  if (wanted.length > 50)
    throw new GraphError(100, '(#100) Too many IDs. Maximum: 50. Provided: more')
  const posts = wanted.map((id) => {
    const post = store.find(id)
    if (post) return post
    if (ids === undefined) throw notThere(id)
    throw new GraphError(803, `(#803) Some of the aliases you requested do not exist: ${id}`, {
      status: 404,
    })
  })
  const told = posts.map((post) => [post.id, toFields({ post, fields, origin, allowsInsights })])
  return ids === undefined ? Object(told[0]?.[1]) : Object.fromEntries(told)
}

function toFields({
  post,
  fields,
  origin,
  allowsInsights,
}: {
  post: GraphPost
  fields: string
  origin: string
  allowsInsights: boolean
}): object {
  const has = (name: string) => new RegExp(`(^|,)${name}\\b`).test(fields)
  const total = (count: number) => ({ data: [], summary: { total_count: count } })
  return {
    id: post.id,
    ...(has('message') && post.message && { message: post.message }),
    ...(has('created_time') && {
      created_time: post.createdAt.toISOString().replace(/\.\d+Z$/, '+0000'),
    }),
    ...(has('permalink_url') && { permalink_url: origin + permalinkPath(post) }),
    ...(has('reactions') && { reactions: total(post.reactions) }),
    ...(has('comments') && { comments: total(post.comments) }),
    ...(has('shares') && post.shares > 0 && { shares: { count: post.shares } }),
    ...(has('insights') &&
      allowsInsights && {
        insights: {
          data: [{ name: 'post_media_view', period: 'lifetime', values: [{ value: post.views }] }],
        },
      }),
  }
}

/** Where a visitor finds the post. */
export const permalinkPath = ({ id }: { id: string }): string => `/${id.replace('_', '/posts/')}`

function findPost({ store, request }: Answering): GraphPost {
  const id = request.path.slice(1)
  const post = store.find(id)
  if (!post) throw notThere(id)
  if (post.by !== 'app' && request.method === 'POST')
    throw new GraphError(200, '(#200) Posts of others can not be edited by this app')
  return post
}

const readPage = ({ store, page, origin }: Answering): object => ({
  id: store.pageID,
  name: page.name,
  link: `${origin}/${store.pageID}`,
  is_published: page.isPublished,
})
