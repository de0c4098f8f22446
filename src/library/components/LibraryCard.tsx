import { itemHref } from '@/editorial/kinds'
import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { Card } from '@/site/components/Card'
import { coverOf } from '@/site/coverOf'
import { pageLanguage } from '@/site/pageLanguage'
import { populated } from '@/site/populated'
import type { LibraryCard as LibraryCardDoc } from '../findLibrary'
import { levelsText } from '../levelsText'
import { MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'

/** A medium or an innovation in a list: what it is, for whom, of which area. */
export function LibraryCard({
  item,
  isFirst,
  heading,
}: {
  item: LibraryCardDoc
  isFirst?: boolean
  heading?: 'h2' | 'h3'
}) {
  const { collection, title, slug, summary, mediaType, learningArea, levels } = item
  const lang = pageLanguage()
  const type = mediaType ? lang.say(MEDIA_TYPES[mediaType]) : undefined
  const area = populated(learningArea)?.title
  const isInnovation = collection === 'innovations'
  return (
    <Card
      href={itemHref({ kind: collection, slug: slug ?? '' })}
      title={title ?? ''}
      summary={summary}
      cover={coverOf(item)}
      placeholder={type ?? lang.say(isInnovation ? WORDS.innovation : WORDS.medium)}
      isFirst={isFirst}
      heading={heading}
      badges={
        <>
          {isInnovation ? <Badge tone="brand">{lang.say(WORDS.innovation)}</Badge> : null}
          {type ? <Badge tone={isInnovation ? 'plain' : 'brand'}>{type}</Badge> : null}
          {levels?.length ? <Badge>{levelsText(levels, lang)}</Badge> : null}
          <UntranslatedBadge language={item.language} />
          {item.isSample ? <SampleBadge /> : null}
        </>
      }
      foot={area ? <span lang={lang.langOf(area)}>{area}</span> : null}
    />
  )
}
