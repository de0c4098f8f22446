import type { ReactNode } from 'react'

export function Notice({
  tone = 'info',
  title,
  children,
}: {
  tone?: 'info' | 'warning'
  title?: string
  children?: ReactNode
}) {
  return (
    <div className={`notice notice-${tone}`} role="note">
      {title ? <p className="notice-title">{title}</p> : null}
      {children}
    </div>
  )
}
