import type { Metadata } from 'next'
import { findPage } from '@/office/queries'
import { ContactLines } from '@/site/components/ContactLines'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { pageMetadata } from '@/site/pageMetadata'
import { RichText } from '@/site/richText/RichText'

export const dynamic = 'force-dynamic'

const TITLE = 'ติดต่อ'

export async function generateMetadata(): Promise<Metadata> {
  const { groupName, officeName } = await getSite()
  const description = `ช่องทางติดต่อ${[groupName, officeName].filter(Boolean).join(' ')}`
  return pageMetadata({ title: TITLE, description, path: '/contact' })
}

export default async function ContactPage() {
  const [{ groupName, officeName, contact }, page] = await Promise.all([
    getSite(),
    findPage('contact'),
  ])

  return (
    <div className="wrap">
      <PageHead title={TITLE}>
        <p>{[groupName, officeName].filter(Boolean).join(' ')}</p>
      </PageHead>
      <div className="article">
        {page?.stage === 'published' ? <RichText value={page.body} /> : null}
        <ContactLines contact={contact} more={{ label: 'เกี่ยวกับสำนักงาน', href: '/about' }} />
      </div>
    </div>
  )
}
