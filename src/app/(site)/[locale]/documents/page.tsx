import type { Metadata } from 'next'
import { DOCUMENT_KINDS } from '@/office/collections/Documents'
import { DocumentGroup } from '@/office/components/DocumentGroup'
import { findDocuments } from '@/office/queries'
import { EmptyState } from '@/site/components/EmptyState'
import { PageHead } from '@/site/components/PageHead'
import { pageMetadata } from '@/site/pageMetadata'

export const dynamic = 'force-dynamic'

const TITLE = 'เอกสาร'

export const generateMetadata = (): Metadata =>
  pageMetadata({
    title: TITLE,
    description: 'กฎหมาย คำสั่ง แผน คู่มือ และแบบฟอร์มที่เกี่ยวข้องกับงานของกลุ่ม พร้อมสถานะการใช้',
    path: '/documents',
  })

export default async function DocumentsPage() {
  const documents = await findDocuments()
  const groups = [
    ...Object.entries(DOCUMENT_KINDS).map(([kind, label]) => ({
      title: label.th,
      documents: documents.filter((document) => document.kind === kind),
    })),
    { title: 'เอกสารอื่น', documents: documents.filter(({ kind }) => !kind) },
  ].filter((group) => group.documents.length > 0)

  return (
    <div className="wrap">
      <PageHead title={TITLE}>
        <p>กฎหมาย คำสั่ง แผน คู่มือ และแบบฟอร์มที่เกี่ยวข้องกับงานของกลุ่ม</p>
      </PageHead>
      {groups.length > 0 ? (
        groups.map((group) => <DocumentGroup key={group.title} {...group} />)
      ) : (
        <EmptyState title="ยังไม่มีเอกสารเผยแพร่" />
      )}
    </div>
  )
}
