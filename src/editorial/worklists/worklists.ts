import type { Where } from 'payload'
import { reachOf, type Subject } from '@/accounts/permissions'
import { label } from '@/shared/label'
import { ITEM_KINDS, itemKinds } from '../kinds'
import { kept, ownAt, reached, waitingFor } from './itemFilters'
import { anyOf, type Asker, type ListFilter, type Worklist } from './Worklist'

const EXPIRING_DAYS = 14
/** So long a problem report may stay open. */
const REPORT_DAYS = 7
const DAY_MS = 86_400_000

const may = ({ roles }: Asker, action: 'readUnpublished' | 'update', subject: Subject) =>
  reachOf({ roles, action, subject })

/** What each person's dashboard counts, the most pressing first. */
export const WORKLISTS: readonly Worklist[] = [
  {
    key: 'overdue',
    label: label('เลยเวลาแล้วยังไม่ขึ้น', 'Overdue: not shown though its time has come'),
    weight: 'trouble',
    filters: ({ roles, overdue }) =>
      itemKinds.flatMap((kind) => {
        const ids = overdue.filter((item) => item.kind === kind).map(({ id }) => id)
        const { subject, label: name } = ITEM_KINDS[kind]
        if (ids.length === 0 || !reachOf({ roles, action: 'publish', subject })) return []
        return [{ collection: kind, where: anyOf([{ id: { in: ids } }]), label: name }]
      }),
  },
  {
    key: 'facebookFailed',
    label: label('Facebook ไม่สำเร็จ', 'Facebook failures'),
    weight: 'trouble',
    filters: (asker) => (may(asker, 'readUnpublished', 'crossPosts') ? [troubledPosts] : []),
  },
  {
    key: 'failed',
    label: label('งานส่งออกอื่นไม่สำเร็จ', 'Other outbox failures'),
    weight: 'trouble',
    filters: (asker) =>
      may(asker, 'readUnpublished', 'machinery')
        ? [outboxRows([{ channel: { not_equals: 'facebook' } }])]
        : [],
  },
  {
    key: 'claims',
    label: label('แจ้งเรื่องลิขสิทธิ์หรือข้อมูลส่วนบุคคล', 'Copyright and privacy claims'),
    weight: 'trouble',
    since: 'createdAt',
    filters: (asker) => openReports(asker, [{ kind: { in: ['copyright', 'privacy'] } }]),
  },
  {
    key: 'reportsOverdue',
    label: label(
      `เรื่องแจ้งปัญหาสื่อที่เกิน ${REPORT_DAYS} วัน`,
      `Problem reports open for over ${REPORT_DAYS} days`,
    ),
    weight: 'trouble',
    since: 'createdAt',
    filters: (asker) => {
      const before = new Date(asker.now.getTime() - REPORT_DAYS * DAY_MS).toISOString()
      return openReports(asker, [{ createdAt: { less_than: before } }])
    },
  },
  {
    key: 'returned',
    label: label('ของฉันที่ถูกส่งกลับ', 'Mine, returned'),
    weight: 'todo',
    since: 'steppedAt',
    filters: ownAt('returned'),
  },
  {
    key: 'waiting',
    label: label('รอฉันตรวจ', 'Waiting for me'),
    weight: 'todo',
    since: 'steppedAt',
    filters: waitingFor,
  },
  {
    key: 'messages',
    label: label('เรื่องติดต่อที่ยังไม่มีผู้รับ', 'Messages nobody took up'),
    weight: 'todo',
    since: 'createdAt',
    filters: (asker) =>
      may(asker, 'update', 'messages')
        ? [
            {
              collection: 'messages',
              where: anyOf([{ state: { equals: 'new' } }]),
              label: label('กล่องรับเรื่อง', 'Messages'),
            },
          ]
        : [],
  },
  {
    key: 'reports',
    label: label('เรื่องแจ้งปัญหาสื่อ', 'Problem reports'),
    weight: 'todo',
    since: 'createdAt',
    filters: (asker) => openReports(asker, [{ kind: { not_in: ['copyright', 'privacy'] } }]),
  },
  {
    key: 'uses',
    label: label('การนำสื่อไปใช้ที่รอตรวจ', 'Uses in class to review'),
    weight: 'todo',
    since: 'createdAt',
    filters: (asker) =>
      may(asker, 'update', 'reviews')
        ? [
            {
              collection: 'media-uses',
              where: anyOf([{ state: { equals: 'new' } }]),
              label: label('การนำสื่อไปใช้', 'Uses in class'),
            },
          ]
        : [],
  },
  {
    key: 'deadLinks',
    label: label('ลิงก์เสีย', 'Dead links'),
    weight: 'todo',
    filters: deadLinks,
  },
  {
    key: 'altMissing',
    label: label('ภาพที่ไม่มีคำบรรยาย (alt)', 'Pictures without alternative text'),
    weight: 'todo',
    filters: picturesWithoutAlt,
  },
  {
    key: 'licenceMissing',
    label: label('สื่อที่ไม่มีสัญญาอนุญาต', 'Library items without a licence'),
    weight: 'todo',
    filters: (asker) =>
      kept({
        asker,
        kinds: ['teaching-media', 'innovations'],
        conditions: [
          { licence: { exists: false } },
          { stage: { in: ['submitted', 'returned', 'published'] } },
        ],
      }),
  },
  {
    key: 'scheduled',
    label: label('ตั้งเวลาไว้', 'Scheduled'),
    weight: 'note',
    filters: (asker) =>
      kept({
        asker,
        conditions: [
          { stage: { equals: 'published' } },
          { publishedAt: { greater_than: asker.now.toISOString() } },
        ],
      }),
  },
  {
    key: 'expiring',
    label: label(`จะพ้นกำหนดใน ${EXPIRING_DAYS} วัน`, `Expiring within ${EXPIRING_DAYS} days`),
    weight: 'note',
    filters: (asker) => {
      const until = new Date(asker.now.getTime() + EXPIRING_DAYS * DAY_MS)
      return kept({
        asker,
        conditions: [
          { stage: { equals: 'published' } },
          { expiresAt: { greater_than: asker.now.toISOString() } },
          { expiresAt: { less_than_equal: until.toISOString() } },
        ],
      })
    },
  },
]

const openReports = (asker: Asker, conditions: Where[]): ListFilter[] =>
  may(asker, 'update', 'reviews')
    ? [
        {
          collection: 'item-reports',
          where: anyOf([{ state: { in: ['new', 'working'] } }, ...conditions]),
          label: label('แจ้งปัญหาสื่อ', 'Problem reports'),
        },
      ]
    : []

const TROUBLES: Where[][] = [
  [{ state: { equals: 'failed' } }],
  [{ state: { equals: 'unsure' } }, { isOpen: { equals: false } }],
  [
    { state: { equals: 'posted' } },
    { isOpen: { equals: false } },
    { wanted: { not_equals: 'present' } },
    { reason: { exists: true } },
  ],
  [{ state: { equals: 'posted' } }, { drift: { in: ['deleted', 'doubled'] } }],
]

/** Posts that are not where they should be, and not on their way there by themselves. */
const troubledPosts: ListFilter = {
  collection: 'cross-posts',
  where: anyOf(...TROUBLES.map((trouble) => [{ channel: { equals: 'facebook' } }, ...trouble])),
  label: label('โพสต์ Facebook', 'Facebook posts'),
}

const outboxRows = (conditions: Where[]): ListFilter => ({
  collection: 'outbox',
  where: anyOf([{ state: { equals: 'dead' } }, ...conditions]),
  label: label('งานส่งออก', 'Outbox'),
})

/** Those who look after everything see all; who writes sees what stands in their own items. */
function deadLinks(asker: Asker): ListFilter[] {
  const reaches = (['articles', 'library'] as const).map((subject) => may(asker, 'update', subject))
  if (!reaches.some(Boolean)) return []
  const conditions: Where[] = [{ state: { in: ['dead', 'needsAccess'] } }]
  if (!reaches.includes('any')) conditions.push({ owners: { in: [asker.user.id] } })
  return [
    {
      collection: 'link-checks',
      where: anyOf(conditions),
      label: label('การตรวจลิงก์', 'Link checks'),
    },
  ]
}

/** An alternative text that was cleared is empty, one that was never written is not there. */
function picturesWithoutAlt(asker: Asker): ListFilter[] {
  const reach = may(asker, 'update', 'files')
  if (!reach) return []
  const picture: Where = { mimeType: { like: 'image/' } }
  const missing: Where[] = [{ alt: { exists: false } }, { alt: { equals: '' } }]
  const ways = reached({ user: asker.user, reach })
  const where = anyOf(...ways.flatMap((held) => missing.map((alt) => [picture, alt, ...held])))
  return [{ collection: 'media', where, label: label('ไฟล์', 'Files'), locale: 'th' }]
}
