import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { Card } from '@/site/components/Card'
import { pictureOf, populated } from '@/site/populated'
import type { LibraryCard as LibraryCardDoc } from '../findLibrary'
import { levelsText } from '../levelsText'
import { MEDIA_TYPES } from '../terms'

/** A medium or an innovation in a list: what it is, for whom, of which area. */
export function LibraryCard({ item, isFirst }: { item: LibraryCardDoc; isFirst?: boolean }) {
  const { collection, title, slug, summary, cover, mediaType, learningArea, levels } = item
  const type = mediaType ? MEDIA_TYPES[mediaType].th : undefined
  const isInnovation = collection === 'innovations'
  return (
    <Card
      href={itemHref({ kind: collection, slug: slug ?? '' })}
      title={title ?? ''}
      summary={summary}
      cover={pictureOf(cover)}
      placeholder={type ?? (isInnovation ? 'นวัตกรรม' : 'สื่อการเรียนรู้')}
      isFirst={isFirst}
      badges={
        <>
          {isInnovation ? <Badge tone="brand">นวัตกรรม</Badge> : null}
          {type ? <Badge tone={isInnovation ? 'plain' : 'brand'}>{type}</Badge> : null}
          {levels?.length ? <Badge>{levelsText(levels)}</Badge> : null}
          {item.isSample ? <SampleBadge /> : null}
        </>
      }
      foot={populated(learningArea)?.title}
    />
  )
}
