import { Badge, SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { FileList } from '@/site/components/FileList'
import { ShareLinks } from '@/site/components/ShareLinks'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { pageLanguage } from '@/site/pageLanguage'
import { allPopulated, pictureOf } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { RichText } from '@/site/richText/RichText'
import { WORDS } from '@/site/words'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import type { AnnouncementItem, AnnouncementRowDoc } from '../queries'
import { ANNOUNCEMENTS } from '../words'
import { AnnouncementFacts } from './AnnouncementFacts'
import { SupersededNotice } from './SupersededNotice'

/** A whole announcement. */
export function AnnouncementArticle({
  item,
  successor,
}: {
  item: AnnouncementItem
  /** The one that has taken its place. */
  successor?: AnnouncementRowDoc
}) {
  const { langOf, say } = pageLanguage()
  const cover = pictureOf(item.cover)
  const files = publicFiles(item.attachments)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          {item.category ? (
            <Badge tone="brand">{say(ANNOUNCEMENT_CATEGORIES[item.category])}</Badge>
          ) : null}
          {item.isSample ? <SampleBadge /> : null}
        </p>
        <h1 lang={langOf(item.title)}>{item.title}</h1>
        <p className="article-meta">
          <span>
            {say(WORDS.published)} <Time date={item.publishedAt} />
          </span>
        </p>
      </header>
      <UntranslatedNote language={item.language} />
      <ExpiredNotice expiresAt={item.expiresAt} />
      {successor ? <SupersededNotice by={successor} /> : null}
      <AnnouncementFacts item={item} isReplaced={Boolean(successor)} />
      {item.summary ? (
        <p className="article-lead" lang={langOf(item.summary)}>
          {item.summary}
        </p>
      ) : null}
      {cover ? <Figure file={cover} isFirst /> : null}
      <RichText value={item.body} language={item.language} />
      {files.length > 0 ? (
        <section>
          <h2>{say(WORDS.attachments)}</h2>
          <FileList files={files} />
        </section>
      ) : null}
      {item.code ? (
        <p className="no-print">
          <a className="button button-quiet" href={`/sheets/${item.code}.pdf`}>
            {say(ANNOUNCEMENTS.sheet)}
          </a>
        </p>
      ) : null}
      <Tags tags={allPopulated(item.tags)} />
      <ShareLinks title={item.title ?? ''} code={item.code} />
      <ShortAddress code={item.code} />
    </article>
  )
}
