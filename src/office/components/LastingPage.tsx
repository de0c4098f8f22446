import { SampleBadge } from '@/site/components/Badge'
import { ExpiredNotice } from '@/site/components/ExpiredNotice'
import { Figure } from '@/site/components/Figure'
import { PageHead } from '@/site/components/PageHead'
import { Time } from '@/site/components/Time'
import { UntranslatedNote } from '@/site/components/UntranslatedNote'
import { WithdrawnItem } from '@/site/components/WithdrawnItem'
import { pageLanguage } from '@/site/pageLanguage'
import { pictureOf } from '@/site/populated'
import { RichText } from '@/site/richText/RichText'
import type { findPage } from '../queries'
import { WORDS } from '../words'

/** A page such as the privacy notice. */
export function LastingPage({ page }: { page: NonNullable<Awaited<ReturnType<typeof findPage>>> }) {
  if (page.stage === 'withdrawn') {
    return <WithdrawnItem title={page.title ?? ''} reason={page.withdrawal?.reason} trail={[]} />
  }
  const lang = pageLanguage()
  const cover = pictureOf(page.cover)
  return (
    <div className="wrap">
      <PageHead title={page.title ?? ''}>
        {page.isSample ? <SampleBadge /> : null}
        {page.summary ? <p lang={lang.langOf(page.summary)}>{page.summary}</p> : null}
      </PageHead>
      <article className="article">
        <UntranslatedNote language={page.language} />
        <ExpiredNotice expiresAt={page.expiresAt} />
        {cover ? <Figure file={cover} isFirst /> : null}
        <RichText value={page.body} language={page.language} />
        <p className="article-meta">
          <span>
            {lang.say(WORDS.updated)} <Time date={page.updatedAt} />
          </span>
        </p>
      </article>
    </div>
  )
}
