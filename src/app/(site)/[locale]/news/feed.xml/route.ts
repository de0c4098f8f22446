import { NEWS } from '@/news/words'
import { answerFeed, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The news as RSS 2.0. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({ params, kinds: ['news'], path: '/news', title: NEWS.title })
