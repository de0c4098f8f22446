import { Badge, SampleBadge } from '@/site/components/Badge'
import { CalendarLink } from '@/site/components/CalendarLink'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { Gallery } from '@/site/components/Gallery'
import { ShareLinks } from '@/site/components/ShareLinks'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { hasExpired } from '@/site/listed'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated, pictureOf, populated } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import { isoDay } from '@/shared/thaiDate'
import { WORDS } from '@/site/words'
import { NEWS_CATEGORIES } from '../News'
import type { NewsItem } from '../queries'
import { NEWS } from '../words'

/** A whole story. */
export function NewsArticle({ item }: { item: NewsItem }) {
  const { href, langOf, say } = pageLanguage()
  const cover = pictureOf(item.cover)
  const unit = populated(item.unit)
  const gallery = (item.gallery ?? []).map(pictureOf).filter((file) => file !== undefined)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          {item.category ? <Badge tone="brand">{say(NEWS_CATEGORIES[item.category])}</Badge> : null}
          {item.isSample ? <SampleBadge /> : null}
        </p>
        <h1 lang={langOf(item.title)}>{item.title}</h1>
        <p className="article-meta">
          <span>
            {say(WORDS.published)} <Time date={item.publishedAt} />
          </span>
          {unit?.slug ? (
            <a href={href(`/units/${encodeURIComponent(unit.slug)}`)} lang={langOf(unit.name)}>
              {unit.name}
            </a>
          ) : null}
        </p>
      </header>
      <UntranslatedNote language={item.language} />
      <ExpiredNotice expiresAt={item.expiresAt} />
      {cover ? <Figure file={cover} isFirst /> : null}
      {item.summary ? (
        <p className="article-lead" lang={langOf(item.summary)}>
          {item.summary}
        </p>
      ) : null}
      <EventFacts item={item} />
      <RichText value={item.body} language={item.language} />
      <Gallery files={gallery} />
      <Tags tags={allPopulated(item.tags)} />
      <ShareLinks title={item.title ?? ''} code={item.code} />
      <ShortAddress code={item.code} />
    </article>
  )
}

function EventFacts({ item }: { item: NewsItem }) {
  const { eventDate, eventEnd, place } = item
  if (!eventDate && !place) return null
  const { langOf, say } = pageLanguage()
  const lastsDays = eventDate && eventEnd && isoDay(eventEnd) !== isoDay(eventDate)
  return (
    <dl className="facts">
      {eventDate ? (
        <div>
          <dt>{say(NEWS.eventDate)}</dt>
          <dd>
            <Time date={eventDate} />
            {lastsDays ? (
              <>
                {' '}
                {say(NEWS.to)} <Time date={eventEnd} />
              </>
            ) : null}{' '}
            {hasExpired(item) ? null : (
              <CalendarLink code={item.code} until={lastsDays ? eventEnd : eventDate} />
            )}
          </dd>
        </div>
      ) : null}
      {place ? (
        <div>
          <dt>{say(NEWS.place)}</dt>
          <dd lang={langOf(place)}>{place}</dd>
        </div>
      ) : null}
    </dl>
  )
}
