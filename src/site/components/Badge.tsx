import type { ReactNode } from 'react'

export type BadgeTone = 'plain' | 'brand' | 'warm' | 'quiet'

export function Badge({ tone = 'plain', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={`badge badge-${tone}`}>{children}</span>
}

/** Marks what only shows how the site will look. */
export const SampleBadge = () => <Badge tone="warm">ตัวอย่าง</Badge>
