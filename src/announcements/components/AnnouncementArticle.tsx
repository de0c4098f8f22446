import { itemHref } from '@/editorial/kinds'
import { clock } from '@/shared/clock'
import { Badge, SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { FileList } from '@/site/components/FileList'
import { ShortAddress } from '@/site/components/ShortAddress'
import { Tags } from '@/site/components/Tags'
import { Time } from '@/site/components/Time'
import { allPopulated, pictureOf, populated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { RichText } from '@/site/richText/RichText'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import type { AnnouncementItem } from '../queries'

/** A whole announcement. */
export function AnnouncementArticle({ item }: { item: AnnouncementItem }) {
  const cover = pictureOf(item.cover)
  const files = publicFiles(item.attachments)
  return (
    <article className="article">
      <header className="article-head">
        <p className="badges">
          {item.category ? (
            <Badge tone="brand">{ANNOUNCEMENT_CATEGORIES[item.category].th}</Badge>
          ) : null}
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
      <Facts item={item} />
      {item.summary ? <p className="article-lead">{item.summary}</p> : null}
      {cover ? <Figure file={cover} isFirst /> : null}
      <RichText value={item.body} />
      {files.length > 0 ? (
        <section>
          <h2>เอกสารแนบ</h2>
          <FileList files={files} />
        </section>
      ) : null}
      <Tags tags={allPopulated(item.tags)} />
      <ShortAddress code={item.code} />
    </article>
  )
}

function Facts({ item }: { item: AnnouncementItem }) {
  const { number, issuedOn, deadline } = item
  const unit = populated(item.unit)
  const supersedes = populated(item.supersedes)
  if (!number && !issuedOn && !deadline && !supersedes && !unit) return null
  return (
    <dl className="facts">
      {number ? (
        <div>
          <dt>เลขที่</dt>
          <dd>{number}</dd>
        </div>
      ) : null}
      {issuedOn ? (
        <div>
          <dt>ลงวันที่</dt>
          <dd>
            <Time date={issuedOn} />
          </dd>
        </div>
      ) : null}
      {deadline ? (
        <div>
          <dt>ปิดรับ/ครบกำหนด</dt>
          <dd>
            <Time date={deadline} style="full" />
            {new Date(deadline) <= clock.now() ? ' (ปิดรับแล้ว)' : null}
          </dd>
        </div>
      ) : null}
      {unit?.slug ? (
        <div>
          <dt>หน่วยงาน</dt>
          <dd>
            <a href={`/units/${encodeURIComponent(unit.slug)}`}>{unit.name}</a>
          </dd>
        </div>
      ) : null}
      {supersedes?.slug ? (
        <div>
          <dt>ใช้แทนประกาศเดิม</dt>
          <dd>
            <a href={itemHref({ kind: 'announcements', slug: supersedes.slug })}>
              {supersedes.title}
            </a>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
