import type { Metadata } from 'next'
import { findProcesses } from '@/office/queries'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

const TITLE = 'กระบวนการปฏิบัติงาน'

export const generateMetadata = (): Metadata =>
  pageMetadata({
    title: TITLE,
    description: 'ขั้นตอน แบบฟอร์ม และมาตรฐานงานของกลุ่มตามคู่มือการปฏิบัติงาน',
    path: '/processes',
  })

export default async function ProcessesPage() {
  const processes = await findProcesses()
  return (
    <div className="wrap">
      <PageHead title={TITLE} trail={[{ label: 'เกี่ยวกับสำนักงาน', href: '/about' }]}>
        <p>ขั้นตอน แบบฟอร์ม และมาตรฐานงานของกลุ่ม ตามคู่มือการปฏิบัติงาน</p>
      </PageHead>
      {processes.length > 0 ? (
        <ol className="numbered article">
          {processes.map(({ id, no, name }) => (
            <li key={id}>
              <span className="step-number">{no}</span>
              <a href={`/processes/${no}`}>{name}</a>
            </li>
          ))}
        </ol>
      ) : (
        <EmptyState title="ยังไม่มีข้อมูลกระบวนการ" />
      )}
    </div>
  )
}
