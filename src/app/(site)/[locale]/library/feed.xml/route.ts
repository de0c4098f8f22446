import { label } from '@/shared/label'
import { answerFeed, type FeedRoute } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The library as RSS 2.0. */
export const GET = (_request: Request, { params }: FeedRoute): Promise<Response> =>
  answerFeed({
    params,
    kinds: ['teaching-media', 'innovations'],
    path: '/library',
    title: label('คลังสื่อและนวัตกรรม', 'Library of teaching media and innovations'),
  })
