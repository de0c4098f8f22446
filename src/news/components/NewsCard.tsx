import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Card } from '@/site/components/Card'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureOf } from '@/site/populated'
import { WORDS } from '@/site/words'
import { NEWS_CATEGORIES } from '../News'
import type { NewsCardDoc } from '../queries'
import { NEWS } from '../words'

export function NewsCard({
  item,
  isFirst,
  sizes,
  heading,
}: {
  item: NewsCardDoc
  isFirst?: boolean
  sizes?: string
  heading?: 'h2' | 'h3'
}) {
  const { title, slug, summary, cover, category, pinned, publishedAt, isSample, language } = item
  const { say } = pageLanguage()
  return (
    <Card
      href={itemHref({ kind: 'news', slug: slug ?? '' })}
      title={title ?? ''}
      summary={summary}
      cover={pictureOf(cover)}
      placeholder={say(NEWS.title)}
      isFirst={isFirst}
      sizes={sizes}
      heading={heading}
      badges={
        <>
          {pinned ? <Badge tone="brand">{say(WORDS.pinned)}</Badge> : null}
          {category ? <Badge>{say(NEWS_CATEGORIES[category])}</Badge> : null}
          {isSample ? <SampleBadge /> : null}
          <UntranslatedBadge language={language} />
        </>
      }
      foot={<Time date={publishedAt} />}
    />
  )
}
