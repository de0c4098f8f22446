import { answerFeed } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The news as RSS 2.0. */
export const GET = (): Promise<Response> =>
  answerFeed({ kinds: ['news'], path: '/news', title: 'ข่าวประชาสัมพันธ์' })
