import type { ReactNode } from 'react'

/** Says honestly that there is nothing, and what to do instead. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      {children}
    </div>
  )
}

/** For a page number beyond the last one. */
export const BeyondLastPage = ({ href }: { href: string }) => (
  <EmptyState title="รายการนี้ไม่มีหน้าที่ขอ">
    <p>
      <a href={href}>กลับไปหน้าแรกของรายการ</a>
    </p>
  </EmptyState>
)
