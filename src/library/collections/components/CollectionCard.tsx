import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Card } from '@/site/components/Card'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureOf, populated } from '@/site/populated'
import { levelsText } from '../../levelsText'
import type { CollectionCardDoc } from '../queries'
import { COLLECTION_WORDS, itemCount } from '../words'

/** A collection in a list: what it is for, and how much of it there is. */
export function CollectionCard({ item, isFirst }: { item: CollectionCardDoc; isFirst?: boolean }) {
  const lang = pageLanguage()
  const area = populated(item.learningArea)?.title
  return (
    <Card
      href={itemHref({ kind: 'library-collections', slug: item.slug ?? '' })}
      title={item.title ?? ''}
      summary={item.summary}
      cover={pictureOf(item.cover)}
      placeholder={lang.say(COLLECTION_WORDS.collection)}
      isFirst={isFirst}
      heading="h2"
      badges={
        <>
          <Badge tone="brand">{lang.say(itemCount(item.itemCount))}</Badge>
          {item.levels?.length ? <Badge>{levelsText(item.levels, lang)}</Badge> : null}
          <UntranslatedBadge language={item.language} />
          {item.isSample ? <SampleBadge /> : null}
        </>
      }
      foot={area ? <span lang={lang.langOf(area)}>{area}</span> : null}
    />
  )
}
