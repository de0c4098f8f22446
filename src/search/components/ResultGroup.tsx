import { ITEM_KINDS } from '@/editorial/kinds'
import { SampleBadge } from '@/site/components/Badge'
import { Time } from '@/site/components/Time'
import { toHref } from '@/site/toHref'
import type { SearchQuery } from '../parseSearchQuery'
import type { Hit, HitGroup } from '../searchDatabase'
import { Marked } from './Marked'

/** The results of one kind, and the way to the rest of them. */
export function ResultGroup({
  group: { kind, hits, hasMore },
  query: { q, kind: chosen, page },
}: {
  group: HitGroup
  query: SearchQuery
}) {
  const label = ITEM_KINDS[kind].label.th
  return (
    <section className="section">
      <div className="section-head">
        <h2>{label}</h2>
        {chosen ? <a href={toHref('/search', { q })}>ค้นทุกประเภท</a> : null}
      </div>
      <ul className="rows">
        {hits.map((hit) => (
          <Result key={hit.id} hit={hit} />
        ))}
      </ul>
      {hasMore && !chosen ? (
        <p className="more">
          <a href={toHref('/search', { q, kind })}>ดูผลใน{label}ทั้งหมด →</a>
        </p>
      ) : null}
      {chosen && (page > 1 || hasMore) ? (
        <nav className="pagination" aria-label="หน้าของผลการค้นหา">
          {page > 1 ? (
            <a href={toHref('/search', { q, kind, page: page - 1 })} rel="prev">
              ← หน้าก่อน
            </a>
          ) : null}
          {hasMore ? (
            <a href={toHref('/search', { q, kind, page: page + 1 })} rel="next">
              หน้าถัดไป →
            </a>
          ) : null}
        </nav>
      ) : null}
    </section>
  )
}

function Result({ hit }: { hit: Hit }) {
  return (
    <li>
      <h3 className="row-title">
        <a href={hit.href}>
          <Marked parts={hit.title} />
        </a>
      </h3>
      <p className="row-text">
        <Marked parts={hit.snippet} />
      </p>
      <p className="row-meta">
        <Time date={hit.publishedAt} style="short" />
        {hit.isSample ? <SampleBadge /> : null}
      </p>
    </li>
  )
}
