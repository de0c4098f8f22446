import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { Card } from '@/site/components/Card'
import { Time } from '@/site/components/Time'
import { pictureOf } from '@/site/populated'
import { NEWS_CATEGORIES } from '../News'
import type { NewsCardDoc } from '../queries'

export function NewsCard({
  item,
  isFirst,
  sizes,
}: {
  item: NewsCardDoc
  isFirst?: boolean
  sizes?: string
}) {
  const { title, slug, summary, cover, category, pinned, publishedAt, isSample } = item
  return (
    <Card
      href={itemHref({ kind: 'news', slug: slug ?? '' })}
      title={title ?? ''}
      summary={summary}
      cover={pictureOf(cover)}
      placeholder="ข่าว"
      isFirst={isFirst}
      sizes={sizes}
      badges={
        <>
          {pinned ? <Badge tone="brand">ปักหมุด</Badge> : null}
          {category ? <Badge>{NEWS_CATEGORIES[category].th}</Badge> : null}
          {isSample ? <SampleBadge /> : null}
        </>
      }
      foot={<Time date={publishedAt} />}
    />
  )
}
