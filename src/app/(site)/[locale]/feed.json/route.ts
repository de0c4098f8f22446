import { datedKinds } from '@/editorial/kinds'
import { answerFeed, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** All that is new, as JSON Feed. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({ params, kinds: datedKinds, path: '/', format: 'json' })
