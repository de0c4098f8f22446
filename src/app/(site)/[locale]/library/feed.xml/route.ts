import { answerFeed } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** The library as RSS 2.0. */
export const GET = (): Promise<Response> =>
  answerFeed({
    kinds: ['teaching-media', 'innovations'],
    path: '/library',
    title: 'คลังสื่อและนวัตกรรม',
  })
