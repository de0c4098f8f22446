import { answerFeed } from '@/site/feeds/answerFeed'

export const dynamic = 'force-dynamic'

/** All that is new, as JSON Feed. */
export const GET = (): Promise<Response> =>
  answerFeed({
    kinds: ['news', 'announcements', 'teaching-media', 'innovations'],
    path: '/',
    format: 'json',
  })
