import { Badge, SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { Gallery } from '@/site/components/Gallery'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { allPopulated, pictureOf, populated } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import { isoDay } from '@/shared/thaiDate'
import { NEWS_CATEGORIES } from '../News'
import type { NewsItem } from '../queries'

/** A whole story. */
export function NewsArticle({ item }: { item: NewsItem }) {
  const cover = pictureOf(item.cover)
  const unit = populated(item.unit)
  const gallery = (item.gallery ?? []).map(pictureOf).filter((file) => file !== undefined)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          {item.category ? <Badge tone="brand">{NEWS_CATEGORIES[item.category].th}</Badge> : null}
          {item.isSample ? <SampleBadge /> : null}
        </p>
        <h1>{item.title}</h1>
        <p className="article-meta">
          <span>
            เผยแพร่ <Time date={item.publishedAt} />
          </span>
          {unit?.slug ? <a href={`/units/${encodeURIComponent(unit.slug)}`}>{unit.name}</a> : null}
        </p>
      </header>
      <ExpiredNotice expiresAt={item.expiresAt} />
      {cover ? <Figure file={cover} isFirst /> : null}
      {item.summary ? <p className="article-lead">{item.summary}</p> : null}
      <EventFacts item={item} />
      <RichText value={item.body} />
      <Gallery files={gallery} />
      <Tags tags={allPopulated(item.tags)} />
      <ShortAddress code={item.code} />
    </article>
  )
}

function EventFacts({ item: { eventDate, eventEnd, place } }: { item: NewsItem }) {
  if (!eventDate && !place) return null
  const lastsDays = eventDate && eventEnd && isoDay(eventEnd) !== isoDay(eventDate)
  return (
    <dl className="facts">
      {eventDate ? (
        <div>
          <dt>วันจัดกิจกรรม</dt>
          <dd>
            <Time date={eventDate} />
            {lastsDays ? (
              <>
                {' '}
                ถึง <Time date={eventEnd} />
              </>
            ) : null}
          </dd>
        </div>
      ) : null}
      {place ? (
        <div>
          <dt>สถานที่</dt>
          <dd>{place}</dd>
        </div>
      ) : null}
    </dl>
  )
}
