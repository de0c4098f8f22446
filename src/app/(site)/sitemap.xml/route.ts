import { answerSitemap } from '@/site/feeds/answerSitemap'

export const dynamic = 'force-dynamic'

/** All addresses for search engines; a list of parts when there are many. */
export const GET = (): Promise<Response> => answerSitemap()
