import { Badge, SampleBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import { populated } from '@/site/populated'
import { licenceName } from '../citation/licenceName'
import type { LibraryCollection } from '../findLibrary'
import { levelsText } from '../levelsText'
import type { LibraryItem } from '../queries'
import { MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'
import { LICENCE_ID } from './LibraryLicence'

/** What a teacher decides by: the title, and of which type, level and area it is, and under which licence. */
export function LibraryHead({
  item,
  collection,
}: {
  item: LibraryItem
  collection: LibraryCollection
}) {
  const lang = pageLanguage()
  const kind = collection === 'innovations' ? WORDS.innovation : WORDS.medium
  const area = populated(item.learningArea)?.title
  return (
    <header className="article-head">
      <p className="badges">
        <Badge tone="brand">{lang.say(item.mediaType ? MEDIA_TYPES[item.mediaType] : kind)}</Badge>
        {item.levels?.length ? <Badge>{levelsText(item.levels, lang)}</Badge> : null}
        {area ? (
          <Badge>
            <span lang={lang.langOf(area)}>{area}</span>
          </Badge>
        ) : null}
        {item.licence ? (
          <a className="badge badge-quiet" href={`#${LICENCE_ID}`}>
            {licenceName(item.licence, lang.locale)}
          </a>
        ) : null}
        {item.isSample ? <SampleBadge /> : null}
      </p>
      <h1 lang={lang.langOf(item.title)}>{item.title}</h1>
      <p className="article-meta">
        <span>
          {lang.say(WORDS.published)} <Time date={item.publishedAt} />
        </span>
      </p>
    </header>
  )
}
