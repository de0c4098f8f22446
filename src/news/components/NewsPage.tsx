import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { CardGrid } from '@/site/components/Card'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { findNeighbours } from '@/site/findNeighbours'
import { pageLanguage } from '@/site/pageLanguage'
import { findRelatedNews, type NewsItem } from '../queries'
import { NEWS } from '../words'
import { NewsArticle } from './NewsArticle'
import { NewsCard } from './NewsCard'
import { NewsData } from './NewsData'

/** Everything on a story's page, for its address and for the preview. */
export async function NewsPage({ item }: { item: NewsItem }) {
  const { say } = pageLanguage()
  const trail = [{ label: say(NEWS.title), href: '/news' }]
  const title = item.title ?? ''
  if (item.stage === 'withdrawn') {
    return <WithdrawnItem title={title} reason={item.withdrawal?.reason} trail={trail} />
  }
  const [related, neighbours] = await Promise.all([
    findRelatedNews(item),
    findNeighbours('news', item.id, item.publishedAt ?? ''),
  ])

  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <NewsArticle item={item} />
      {related.length > 0 ? (
        <Section title={say(NEWS.related)}>
          <CardGrid>
            {related.map((other) => (
              <NewsCard key={other.id} item={other} />
            ))}
          </CardGrid>
        </Section>
      ) : null}
      <Neighbours {...neighbours} />
      <NewsData item={item} />
    </div>
  )
}
