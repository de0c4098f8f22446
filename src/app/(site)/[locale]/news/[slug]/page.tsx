import type { Metadata } from 'next'
import { NewsArticle } from '@/news/components/NewsArticle'
import { NewsCard } from '@/news/components/NewsCard'
import { NewsData } from '@/news/components/NewsData'
import { findNewsItem, findRelatedNews } from '@/news/queries'
import { Breadcrumbs } from '@/site/components/Breadcrumbs'
import { CardGrid } from '@/site/components/Card'
import { Neighbours } from '@/site/components/Neighbours'
import { Section } from '@/site/components/Section'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { findNeighbours } from '@/site/findNeighbours'
import { NEWS } from '@/news/words'
import { itemMetadata } from '@/site/itemMetadata'
import { openItem } from '@/site/openItem'
import { readLanguage } from '@/site/pageLanguage'
import type { ItemPage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: ItemPage): Promise<Metadata> {
  await readLanguage(params)
  const item = await openItem({ kind: 'news', params, find: findNewsItem })
  return itemMetadata({ kind: 'news', item })
}

export default async function NewsItemPage({ params }: ItemPage) {
  const { say } = await readLanguage(params)
  const trail = [{ label: say(NEWS.title), href: '/news' }]
  const item = await openItem({ kind: 'news', params, find: findNewsItem })
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
