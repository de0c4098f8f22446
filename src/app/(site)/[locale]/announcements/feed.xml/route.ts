import { ANNOUNCEMENTS } from '@/announcements/words'
import { answerFeed, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The announcements as RSS 2.0. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({
    params,
    kinds: ['announcements'],
    path: '/announcements',
    title: ANNOUNCEMENTS.title,
  })
