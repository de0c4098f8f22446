import type { Metadata } from 'next'
import { Powers } from '@/office/components/Powers'
import { findPage, findUnits } from '@/office/queries'
import { ContactLines } from '@/site/components/ContactLines'
import { PageHead } from '@/site/components/PageHead'
import { getSite } from '@/site/getSite'
import { pageMetadata } from '@/site/pageMetadata'
import { RichText } from '@/site/richText/RichText'

export const dynamic = 'force-dynamic'

const TITLE = 'เกี่ยวกับสำนักงาน'

export async function generateMetadata(): Promise<Metadata> {
  const { officeName } = await getSite()
  return pageMetadata({
    title: TITLE,
    description: `ส่วนราชการ อำนาจหน้าที่ และหน่วยงานต้นสังกัดของ${officeName}`,
    path: '/about',
  })
}

export default async function AboutPage() {
  const [site, page, units] = await Promise.all([getSite(), findPage('about'), findUnits()])
  const isShown = page?.stage === 'published'

  return (
    <div className="wrap">
      <PageHead title={TITLE}>
        <p>{[site.groupName, site.officeName].filter(Boolean).join(' ')}</p>
      </PageHead>
      <div className="article">
        {isShown ? <RichText value={page.body} /> : null}
        {site.parentBodies.length > 0 ? (
          <section className="prose">
            <h2>หน่วยงานต้นสังกัด</h2>
            <ul>
              {site.parentBodies.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </section>
        ) : null}
        {units.length > 0 ? (
          <section>
            <h2>ส่วนราชการภายใน</h2>
            <ul className="rows">
              {units.map(({ id, name, slug, clause }) => (
                <li key={id}>
                  <h3 className="row-title">
                    <a href={`/units/${encodeURIComponent(slug ?? '')}`}>{name}</a>
                  </h3>
                  {clause ? <p className="row-meta">{clause}</p> : null}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="prose">
          <h2>งานของกลุ่ม</h2>
          <ul>
            <li>
              <a href="/about/duties">ภาระงานของกลุ่ม</a>
            </li>
            <li>
              <a href="/processes">กระบวนการปฏิบัติงาน</a>
            </li>
            <li>
              <a href="/documents">กฎหมาย คำสั่ง แผน และเอกสาร</a>
            </li>
          </ul>
        </section>
        {site.powers.length > 0 ? (
          <section>
            <h2>อำนาจหน้าที่ของสำนักงาน</h2>
            <Powers powers={site.powers} />
          </section>
        ) : null}
      </div>
      <ContactLines contact={site.contact} />
    </div>
  )
}
