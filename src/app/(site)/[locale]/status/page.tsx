import type { Metadata } from 'next'
import { NoticeList } from '@/office/components/NoticeList'
import { findNoticesOf } from '@/office/findNotices'
import { NOTICES, STATUS } from '@/office/notices/words'
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
    title: say(STATUS.title),
    description: say(STATUS.description),
    path: '/status',
  })
}

export default async function StatusPage({ params }: LocalePage) {
  const { href, say } = await readLanguage(params)
  const { current, planned, past } = await findNoticesOf('service')

  return (
    <div className="wrap">
      <PageHead title={say(STATUS.title)}>
        <p>
          {say(STATUS.honest)} <a href={href('/contact')}>{say(STATUS.contact)}</a>
        </p>
      </PageHead>
      <Section title={say(NOTICES.current)}>
        {current.length > 0 ? (
          <NoticeList notices={current} phase="current" />
        ) : (
          <p className="all-fine">
            <Tick />
            {say(STATUS.fine)}
          </p>
        )}
      </Section>
      <Section title={say(NOTICES.planned)}>
        {planned.length > 0 ? (
          <NoticeList notices={planned} phase="planned" />
        ) : (
          <EmptyState title={say(STATUS.noPlanned)} />
        )}
      </Section>
      <Section title={say(NOTICES.past)}>
        {past.length > 0 ? (
          <NoticeList notices={past} phase="past" />
        ) : (
          <EmptyState title={say(STATUS.noPast)} />
        )}
      </Section>
    </div>
  )
}

const Tick = () => (
  <svg className="notice-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <circle cx="12" cy="12" r="9.5" />
    <path d="m7.5 12.5 3 3 6-7" />
  </svg>
)
