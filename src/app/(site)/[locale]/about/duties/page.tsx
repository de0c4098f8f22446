import type { Metadata } from 'next'
import { findDuties, findProcesses } from '@/office/queries'
import { idOf } from '@/shared/idOf'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

const TITLE = 'ภาระงานของกลุ่ม'

export async function generateMetadata(): Promise<Metadata> {
  const { groupName } = await getSite()
  return pageMetadata({
    title: TITLE,
    description: `ภาระงานของ${groupName}`,
    path: '/about/duties',
  })
}

export default async function DutiesPage() {
  const [site, duties, processes] = await Promise.all([getSite(), findDuties(), findProcesses()])
  const processesOf = (duty: string) =>
    processes.filter((process) => process.duties?.some((held) => idOf(held) === duty))

  return (
    <div className="wrap">
      <PageHead title={TITLE} trail={[{ label: 'เกี่ยวกับสำนักงาน', href: '/about' }]}>
        {site.groupName ? <p>{site.groupName}</p> : null}
      </PageHead>
      {duties.length > 0 ? (
        <ol className="numbered article">
          {duties.map(({ id, no, text }) => (
            <li key={id} id={`duty-${no}`}>
              <span className="step-number">{no}</span>
              <span className="lines">{text}</span>
              {processesOf(id).map((process) => (
                <span key={process.id} className="step-actor">
                  <a href={`/processes/${process.no}`}>
                    กระบวนการที่ {process.no} {process.name}
                  </a>
                </span>
              ))}
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title="ยังไม่มีข้อมูลภาระงาน" />
      )}
    </div>
  )
}
