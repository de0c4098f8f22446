import type { ReactNode } from 'react'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { allPopulated, pictureOf } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import { levelsText } from '../levelsText'
import type { LibraryItem } from '../queries'
import { MEDIA_TYPES } from '../terms'
import { LibraryFacts } from './LibraryFacts'
import { LibraryMaterial } from './LibraryMaterial'

/** A whole item of the library. `children` is what its kind adds, between the material and the description. */
export function LibraryArticle({
  item,
  kindLabel,
  children,
}: {
  item: LibraryItem
  kindLabel: string
  children?: ReactNode
}) {
  const cover = pictureOf(item.cover)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          <Badge tone="brand">{item.mediaType ? MEDIA_TYPES[item.mediaType].th : kindLabel}</Badge>
          {item.levels?.length ? <Badge>{levelsText(item.levels)}</Badge> : null}
          {item.isSample ? <SampleBadge /> : null}
        </p>
        <h1>{item.title}</h1>
        <p className="article-meta">
          <span>
            เผยแพร่ <Time date={item.publishedAt} />
          </span>
        </p>
      </header>
      <ExpiredNotice expiresAt={item.expiresAt} />
      {item.summary ? <p className="article-lead">{item.summary}</p> : null}
      {cover ? <Figure file={cover} isFirst /> : null}
      <LibraryMaterial item={item} />
      {children}
      <RichText value={item.body} />
      <LibraryFacts item={item} />
      <Tags tags={allPopulated(item.tags)} />
      <ShortAddress code={item.code} />
    </article>
  )
}
