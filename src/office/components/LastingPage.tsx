import { SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { PageHead } from '@/site/components/PageHead'
import { Time } from '@/site/components/Time'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { pictureOf } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import type { findPage } from '../queries'

/** A page such as the privacy notice. */
export function LastingPage({ page }: { page: NonNullable<Awaited<ReturnType<typeof findPage>>> }) {
  if (page.stage === 'withdrawn') {
    return <WithdrawnItem title={page.title ?? ''} reason={page.withdrawal?.reason} trail={[]} />
  }
  const cover = pictureOf(page.cover)
  return (
    <div className="wrap">
      <PageHead title={page.title ?? ''}>
        {page.isSample ? <SampleBadge /> : null}
        {page.summary ? <p>{page.summary}</p> : null}
      </PageHead>
      <article className="article">
        <ExpiredNotice expiresAt={page.expiresAt} />
        {cover ? <Figure file={cover} isFirst /> : null}
        <RichText value={page.body} />
        <p className="article-meta">
          <span>
            ปรับปรุงล่าสุด <Time date={page.updatedAt} />
          </span>
        </p>
      </article>
    </div>
  )
}
