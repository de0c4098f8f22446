import { JsonLd } from '@/site/components/JsonLd'
import { getSite } from '@/site/getSite'
import { newsArticle, newsEvent } from '../newsData'
import type { NewsItem } from '../queries'

/** What a story tells search engines. */
export async function NewsData({ item }: { item: NewsItem }) {
  const facts = { item, site: await getSite() }
  const event = newsEvent(facts)
  return (
    <>
      <JsonLd data={newsArticle(facts)} />
      {event ? <JsonLd data={event} /> : null}
    </>
  )
}
