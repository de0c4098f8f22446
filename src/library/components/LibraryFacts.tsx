import type { ReactNode } from 'react'
import { itemHref } from '@/editorial/kinds'
import { populated } from '@/site/populated'
import { toHref } from '@/site/toHref'
import { levelsText } from '../levelsText'
import { licenceURL } from '../licenceURL'
import type { LibraryItem } from '../queries'
import { LICENCES } from '../terms'

/** Who made it, for whom, and what one may do with it. */
export function LibraryFacts({ item }: { item: LibraryItem }) {
  const area = populated(item.learningArea)
  const school = populated(item.school)
  const replaces = populated<{ slug?: string | null; title?: string | null }>(item.replaces)
  const kind = 'method' in item ? 'innovations' : 'teaching-media'
  const link = licenceURL(item.licence)
  const licence = item.licence ? LICENCES[item.licence].th : null
  return (
    <section>
      <h2>รายละเอียด</h2>
      <dl className="facts">
        <Fact label="กลุ่มสาระการเรียนรู้">
          {area ? <a href={toHref('/library', { area: area.key })}>{area.title}</a> : null}
        </Fact>
        <Fact label="ระดับชั้น">{levelsText(item.levels)}</Fact>
        <Fact label="ตัวชี้วัด">{item.indicators?.map(({ code }) => code).join(', ')}</Fact>
        <Fact label="ผู้จัดทำ">
          {item.creators?.length ? <Creators creators={item.creators} /> : null}
        </Fact>
        <Fact label="โรงเรียน">{school?.name}</Fact>
        <Fact label="หน่วยงาน">{populated(item.unit)?.name}</Fact>
        <Fact label="ปีที่จัดทำ">{item.year ? `พ.ศ. ${item.year}` : null}</Fact>
        <Fact label="สัญญาอนุญาต">
          {link ? (
            <a href={link} rel="license noopener">
              {licence}
            </a>
          ) : (
            licence
          )}
        </Fact>
        <Fact label="ส่วนที่นำมาจากผู้อื่น">
          {item.thirdParty ? <span className="lines">{item.thirdParty}</span> : null}
        </Fact>
        <Fact label="ใช้แทน">
          {replaces?.slug ? (
            <a href={itemHref({ kind, slug: replaces.slug })}>{replaces.title}</a>
          ) : null}
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}

const Creators = ({ creators }: { creators: { name: string; role?: string | null }[] }) => (
  <>
    {creators.map(({ name, role }, index) => (
      <span key={index} className="creator">
        {name}
        {role ? ` (${role})` : ''}
      </span>
    ))}
  </>
)
