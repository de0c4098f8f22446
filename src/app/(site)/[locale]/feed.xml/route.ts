import { answerFeed, FEED_KINDS, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** All that is new, as RSS 2.0. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({ params, kinds: FEED_KINDS, path: '/' })
