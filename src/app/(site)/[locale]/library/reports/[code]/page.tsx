import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findReport } from '@/library/problems/findReport'
import { ReportState } from '@/library/problems/ReportState'
import { VOICE_WORDS as WORDS } from '@/library/voices/words'
import { WORDS as LIBRARY_WORDS } from '@/library/words'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'

export const dynamic = 'force-dynamic'

interface ReportPageProps {
  params: Promise<{ locale: string; code: string }>
}

/** Told to nobody: neither search engines nor, by the address it was opened from, other sites learn of it. */
export async function generateMetadata({ params }: ReportPageProps): Promise<Metadata> {
  const { say } = await readLanguage(params)
  return {
    title: say(WORDS.trackTitle),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

export default async function ReportPage({ params }: ReportPageProps) {
  const { say } = await readLanguage(params)
  const report = await findReport((await params).code)
  if (!report) notFound()
  return (
    <div className="wrap">
      <PageHead
        title={say(WORDS.trackTitle)}
        trail={[{ label: say(LIBRARY_WORDS.library), href: '/library' }]}
      />
      <div className="article">
        <ReportState report={report} />
      </div>
    </div>
  )
}
