import { NewsCard } from '@/news/components/NewsCard'
import { findNewestNews, findPinnedNews } from '@/news/queries'
import { NEWS } from '@/news/words'
import { firstOf } from '@/shared/firstOf'
import { CardGrid } from '@/site/components/Card'
import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureSizes } from '@/site/pictureSizes'

const SHOWN = 5
const LEAD_SIZES = pictureSizes({ wide: '(min-width: 64rem) 26rem', phone: 88 })

/** Pinned stories first, then the newest; the first of all is large. */
export async function HomeNews() {
  const { say } = pageLanguage()
  const [pinned, newest] = await Promise.all([findPinnedNews(), findNewestNews({ limit: SHOWN })])
  const [lead, ...others] = firstOf([...pinned, ...newest], SHOWN)
  return (
    <Section title={say(NEWS.latest)} more={{ label: say(NEWS.all), href: '/news' }}>
      {lead ? (
        <CardGrid>
          <div className="card-wide">
            <NewsCard item={lead} isFirst sizes={LEAD_SIZES} />
          </div>
          {others.map((item) => (
            <NewsCard key={item.id} item={item} />
          ))}
        </CardGrid>
      ) : (
        <EmptyState title={say(NEWS.none)} />
      )}
    </Section>
  )
}
