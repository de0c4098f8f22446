import type { PostLook } from '../../channel'
import { ChannelFault, type FaultKind } from '../../ChannelFault'
import { API_VERSION } from './GraphAccess'
import type { OpenGraph } from './openGraph'

/** Facebook answers for no more ids at once. */
const IDS_MAX = 50
const FIELDS =
  'message,reactions.summary(total_count).limit(0),comments.summary(total_count).limit(0),shares'
export const VIEWS_METRIC = 'post_media_view'

type Looks = Map<string, PostLook>

/** Posts as they stand now, with their numbers; those that are not there are left out. */
export async function lookAtPosts({
  graph,
  ids,
}: {
  graph: OpenGraph
  ids: string[]
}): Promise<Looks> {
  const looks: Looks = new Map()
  let withViews = true
  for (let at = 0; at < ids.length; at += IDS_MAX) {
    const some = ids.slice(at, at + IDS_MAX)
    try {
      merge(looks, await lookAt({ graph, ids: some, withViews }))
    } catch (error) {
      // Views need a right of their own; all else is told without it.
      if (!withViews || !isKind(error, 'permission', 'content')) throw error
      withViews = false
      merge(looks, await lookAt({ graph, ids: some, withViews }))
    }
  }
  return looks
}

interface Asked {
  graph: OpenGraph
  ids: string[]
  withViews: boolean
}

/** One id that is not there spoils the answer for all: then each half is asked for by itself. */
async function lookAt({ graph, ids, withViews }: Asked): Promise<Looks> {
  try {
    return await ask({ graph, ids, withViews })
  } catch (error) {
    if (!isKind(error, 'gone')) throw error
    if (ids.length === 1) return new Map()
    const middle = Math.ceil(ids.length / 2)
    const first = await lookAt({ graph, ids: ids.slice(0, middle), withViews })
    return merge(first, await lookAt({ graph, ids: ids.slice(middle), withViews }))
  }
}

async function ask({ graph, ids, withViews }: Asked): Promise<Looks> {
  const fields = withViews ? `${FIELDS},insights.metric(${VIEWS_METRIC})` : FIELDS
  const answer = await graph.get({ ids: ids.join(','), fields })
  const looks: Looks = new Map()
  for (const id of ids) {
    const post = at(answer, id)
    if (post !== undefined) looks.set(id, toLook(post))
  }
  return looks
}

function toLook(post: unknown): PostLook {
  const message = at(post, 'message')
  const views = viewsOf(post)
  return {
    text: typeof message === 'string' ? message : '',
    numbers: {
      reactions: toCount(at(post, 'reactions', 'summary', 'total_count')),
      comments: toCount(at(post, 'comments', 'summary', 'total_count')),
      // Left out by Facebook until somebody shares.
      shares: toCount(at(post, 'shares', 'count')) ?? 0,
      views,
      viewsMetric: views === null ? null : VIEWS_METRIC,
      apiVersion: API_VERSION,
    },
  }
}

function viewsOf(post: unknown): number | null {
  const metrics = at(post, 'insights', 'data')
  const views = Array.isArray(metrics)
    ? metrics.find((metric) => at(metric, 'name') === VIEWS_METRIC)
    : undefined
  return toCount(at(views, 'values', '0', 'value'))
}

/** What stands at the end of these names; undefined where one is missing. */
const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>(
    (inner, name) =>
      inner && typeof inner === 'object' ? (inner as Record<string, unknown>)[name] : undefined,
    value,
  )

const toCount = (value: unknown): number | null => (typeof value === 'number' ? value : null)

function merge(looks: Looks, more: Looks): Looks {
  for (const [id, look] of more) looks.set(id, look)
  return looks
}

const isKind = (error: unknown, ...kinds: FaultKind[]): boolean =>
  error instanceof ChannelFault && kinds.includes(error.kind)
