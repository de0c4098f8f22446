import { Breadcrumbs, type Crumb } from './Breadcrumbs'
import { Notice } from './Notice'

/** What stays at the address of an item taken down with a notice: its title and the reason. */
export function WithdrawnItem({
  title,
  reason,
  trail,
}: {
  title: string
  reason?: string | null
  trail: Crumb[]
}) {
  const list = trail.at(-1)
  return (
    <div className="wrap">
      <Breadcrumbs trail={trail} here={title} />
      <article className="article">
        <h1>{title}</h1>
        <Notice tone="warning" title="รายการนี้ถูกถอนออกแล้ว">
          {reason ? <p className="lines">เหตุผล: {reason}</p> : null}
          {list ? (
            <p>
              <a href={list.href}>ดูรายการอื่นใน{list.label}</a>
            </p>
          ) : null}
        </Notice>
      </article>
    </div>
  )
}
