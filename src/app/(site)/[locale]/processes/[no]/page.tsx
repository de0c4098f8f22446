import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ProcessParts } from '@/office/components/ProcessParts'
import { parseProcessNumber } from '@/office/parseProcessNumber'
import { findProcess } from '@/office/queries'
import { PageHead } from '@/site/components/PageHead'
import { decodeSegment } from '@/site/decodeSegment'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

interface ProcessPageProps {
  params: Promise<{ no: string }>
}

/** Thai digits and leading zeros lead to the one address of a process. */
async function openProcess({ params }: ProcessPageProps) {
  const typed = decodeSegment((await params).no) ?? ''
  const no = parseProcessNumber(typed)
  if (no === null) notFound()
  if (typed !== String(no)) permanentRedirect(`/processes/${no}`)
  return (await findProcess(no)) ?? notFound()
}

export async function generateMetadata(props: ProcessPageProps): Promise<Metadata> {
  const { no, name, scope } = await openProcess(props)
  return pageMetadata({
    title: `กระบวนการที่ ${no} ${name}`,
    description: scope,
    path: `/processes/${no}`,
  })
}

export default async function ProcessPage(props: ProcessPageProps) {
  const process = await openProcess(props)
  return (
    <div className="wrap">
      <PageHead
        title={`กระบวนการที่ ${process.no} ${process.name}`}
        trail={[{ label: 'กระบวนการปฏิบัติงาน', href: '/processes' }]}
      >
        {process.fullTitle && process.fullTitle !== process.name ? (
          <p>{process.fullTitle}</p>
        ) : null}
      </PageHead>
      <article className="article">
        <ProcessParts process={process} />
      </article>
    </div>
  )
}
