import type { ReactNode } from 'react'
import type { Label } from '@/shared/label'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { ShareLinks } from '@/site/components/ShareLinks'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated, pictureOf } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import { levelsText } from '../levelsText'
import type { LibraryItem } from '../queries'
import { MEDIA_TYPES } from '../terms'
import { WORDS } from '../words'
import { FirstPage } from './FirstPage'
import { LibraryFacts } from './LibraryFacts'
import { LibraryMaterial } from './LibraryMaterial'

/** A whole item of the library. `children` is what its kind adds, between the material and the description. */
export function LibraryArticle({
  item,
  kind,
  children,
}: {
  item: LibraryItem
  kind: Label
  children?: ReactNode
}) {
  const lang = pageLanguage()
  const cover = pictureOf(item.cover)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          <Badge tone="brand">
            {lang.say(item.mediaType ? MEDIA_TYPES[item.mediaType] : kind)}
          </Badge>
          {item.levels?.length ? <Badge>{levelsText(item.levels, lang)}</Badge> : null}
          {item.isSample ? <SampleBadge /> : null}
        </p>
        <h1 lang={lang.langOf(item.title)}>{item.title}</h1>
        <p className="article-meta">
          <span>
            {lang.say(WORDS.published)} <Time date={item.publishedAt} />
          </span>
        </p>
      </header>
      <UntranslatedNote language={item.language} />
      <ExpiredNotice expiresAt={item.expiresAt} />
      {item.summary ? (
        <p className="article-lead" lang={lang.langOf(item.summary)}>
          {item.summary}
        </p>
      ) : null}
      {cover ? <Figure file={cover} isFirst /> : <FirstPage item={item} />}
      <LibraryMaterial item={item} />
      {children}
      <RichText value={item.body} language={item.language} />
      <LibraryFacts item={item} />
      <Tags tags={allPopulated(item.tags)} />
      <ShareLinks title={item.title ?? ''} code={item.code} />
      <ShortAddress code={item.code} />
    </article>
  )
}
