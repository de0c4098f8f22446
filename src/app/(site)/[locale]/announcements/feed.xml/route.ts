import { answerFeed } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The announcements as RSS 2.0. */
export const GET = (): Promise<Response> =>
  answerFeed({ kinds: ['announcements'], path: '/announcements', title: 'ประกาศ' })
