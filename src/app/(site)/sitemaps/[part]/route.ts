import { answerSitemapPart } from '@/site/feeds/answerSitemap'

export const dynamic = 'force-dynamic'

/** One part of a large sitemap, such as `/sitemaps/news-2.xml`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ part: string }> },
): Promise<Response> {
  return answerSitemapPart((await params).part)
}
