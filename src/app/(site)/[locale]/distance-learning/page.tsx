import type { Metadata } from 'next'
import { LearningMedia } from './LearningMedia'
import { LearningSystems } from '@/office/components/LearningSystems'
import { NoticeList } from '@/office/components/NoticeList'
import { findDistanceLearning } from '@/office/distanceLearning/findDistanceLearning'
import { DISTANCE_LEARNING } from '@/office/distanceLearning/words'
import { findNoticesOf } from '@/office/findNotices'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { Section } from '@/site/components/Section'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { LocalePage } from '@/site/pageProps'

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: LocalePage): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return pageMetadata({
    title: say(DISTANCE_LEARNING.title),
    description: say(DISTANCE_LEARNING.description),
    path: '/distance-learning',
  })
}

export default async function DistanceLearningPage({ params }: LocalePage) {
  const { href, langOf, say } = await readLanguage(params)
  const [{ intro, links }, { current, planned, past }] = await Promise.all([
    findDistanceLearning(),
    findNoticesOf('emergency'),
  ])

  return (
    <div className="wrap">
      <PageHead title={say(DISTANCE_LEARNING.title)}>
        {intro ? (
          <p className="lines" lang={langOf(intro)}>
            {intro}
          </p>
        ) : (
          <p>{say(DISTANCE_LEARNING.description)}</p>
        )}
        <p>
          <a href={href('/about/duties')}>{say(DISTANCE_LEARNING.duties)}</a>
        </p>
      </PageHead>
      {current.length > 0 ? (
        <Section title={say(DISTANCE_LEARNING.current)}>
          <NoticeList notices={current} phase="current" />
        </Section>
      ) : (
        <p className="month-note">{say(DISTANCE_LEARNING.noneCurrent)}</p>
      )}
      {planned.length > 0 ? (
        <Section title={say(DISTANCE_LEARNING.planned)}>
          <NoticeList notices={planned} phase="planned" />
        </Section>
      ) : null}
      <LearningSystems links={links} />
      <LearningMedia />
      <Section title={say(DISTANCE_LEARNING.archive)}>
        {past.length > 0 ? (
          <NoticeList notices={past} phase="past" />
        ) : (
          <EmptyState title={say(DISTANCE_LEARNING.noArchive)} />
        )}
      </Section>
    </div>
  )
}
