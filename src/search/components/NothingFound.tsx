import { ITEM_KINDS } from '@/editorial/kinds'
import { EmptyState } from '@/site/components/EmptyState'
import { toHref } from '@/site/toHref'
import type { SearchQuery } from '../parseSearchQuery'

/** Says that nothing was found, and what may help. */
export function NothingFound({ query: { q, kind } }: { query: SearchQuery }) {
  return (
    <div className="section">
      <EmptyState
        title={kind ? `ไม่พบ “${q}” ใน${ITEM_KINDS[kind].label.th}` : `ไม่พบ “${q}” ในเว็บไซต์นี้`}
      >
        <ul>
          {kind ? (
            <li>
              <a href={toHref('/search', { q })}>ค้นทุกประเภท</a>
            </li>
          ) : null}
          <li>ตรวจตัวสะกด หรือลองใช้คำที่สั้นลง</li>
          <li>เว้นวรรคระหว่างคำ เช่น “ใบงาน พาราโบลา”</li>
          <li>
            เลือกดูจาก <a href="/library">คลังสื่อและนวัตกรรม</a> หรือ <a href="/news">ข่าว</a>
          </li>
        </ul>
      </EmptyState>
    </div>
  )
}
