import { datedKinds } from '@/editorial/kinds'
import { answerFeed, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** All that is new, as RSS 2.0. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({ params, kinds: datedKinds, path: '/' })
