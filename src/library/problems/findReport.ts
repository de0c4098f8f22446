import { cache } from 'react'
import { itemHref } from '@/editorial/kinds'
import type { AuditLog, ItemReport } from '@/payload-types'
import { idOf } from '@/shared/idOf'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { ReportState } from './reportTerms'

const CODE = /^[0-9a-f]{32}$/
const STEPS_MAX = 50

/** What the holder of a report's code is shown: neither what was written nor by whom, neither who works on it. */
export const findReport = cache(async (code: string) => {
  if (!CODE.test(code)) return null
  const payload = await getPayload()
  const report = await payload.db.findOne<ItemReport>({
    collection: 'item-reports',
    where: { key: { equals: code } },
  })
  if (!report) return null
  const { number, kind, state, answer, createdAt, item } = report
  const { docs } = await payload.db.find<AuditLog>({
    collection: 'audit-log',
    where: {
      and: [{ kind: { equals: 'item-reports' } }, { document: { equals: String(report.id) } }],
    },
    sort: 'at',
    limit: STEPS_MAX,
    pagination: false,
  })
  const steps = docs.map(({ at, to }) => ({ at: at ?? '', state: to as ReportState }))
  return {
    number: number ?? '',
    kind,
    state,
    answer,
    item: await findItem(item),
    steps: [{ at: createdAt, state: 'new' as ReportState }, ...steps],
  }
})

/** The item it is about, as long as visitors may read it. */
async function findItem({ relationTo, value }: ItemReport['item']) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: relationTo,
    where: { id: { equals: idOf(value) } },
    select: { title: true, slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [item] = docs
  return (
    item && { title: item.title ?? '', href: itemHref({ kind: relationTo, slug: item.slug ?? '' }) }
  )
}
