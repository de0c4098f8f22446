import type { Payload } from 'payload'
import { isItemKind, ITEM_KINDS, type ItemKind } from '@/editorial/kinds'
import type { User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { formatDateTime } from '@/shared/thaiDate'

interface Asked {
  kind: string
  document: string
  payload: Payload
  user: User
}

/**
 * What a notice is about, in a line for this reader: read anew each time, with the reader's own rights.
 * @returns null where the document is gone or the reader may not see it
 */
export async function readSubject(asked: Asked): Promise<string | null> {
  const { kind } = asked
  if (isItemKind(kind)) return readItem({ ...asked, kind })
  if (kind === 'messages') return readMessage(asked)
  if (kind === 'item-reports') return readReport(asked)
  if (kind === 'media-uses') return readUse(asked)
  if (kind === 'outbox') return readOutboxRow(asked)
  if (kind === 'link-checks') return readLink(asked)
  if (kind === 'facebook-settings') return 'การเชื่อมต่อ Facebook'
  if (kind === 'cross-posts') return readCrossPost(asked)
  return null
}

const one = ({ document, user }: Asked) =>
  ({
    where: { id: { equals: document } },
    depth: 0,
    limit: 1,
    pagination: false,
    locale: 'th',
    overrideAccess: false,
    user,
  }) as const

async function readItem({ kind, ...asked }: Asked & { kind: ItemKind }): Promise<string | null> {
  const { docs } = await asked.payload.find({
    collection: kind,
    draft: true,
    select: { title: true, publishedAt: true, stage: true },
    ...one({ ...asked, kind }),
  })
  const [item] = docs
  if (!item) return null
  const isAhead =
    item.stage === 'published' && item.publishedAt && new Date(item.publishedAt) > clock.now()
  const when = isAhead ? ` (ตั้งเวลาขึ้น ${formatDateTime(item.publishedAt ?? '')})` : ''
  return `${ITEM_KINDS[kind].label.th}: ${item.title ?? '–'}${when}`
}

async function readMessage(asked: Asked): Promise<string | null> {
  const select = { number: true } as const
  const { docs } = await asked.payload.find({ collection: 'messages', select, ...one(asked) })
  return docs[0] ? `เลขรับเรื่อง ${docs[0].number ?? '–'}` : null
}

async function readReport(asked: Asked): Promise<string | null> {
  const select = { number: true } as const
  const { docs } = await asked.payload.find({ collection: 'item-reports', select, ...one(asked) })
  return docs[0] ? `เลขรับเรื่อง ${docs[0].number ?? '–'}` : null
}

async function readUse(asked: Asked): Promise<string | null> {
  const select = { schoolName: true } as const
  const { docs } = await asked.payload.find({ collection: 'media-uses', select, ...one(asked) })
  return docs[0] ? docs[0].schoolName : null
}

async function readOutboxRow(asked: Asked): Promise<string | null> {
  if (!asked.document) return 'อีเมลที่ส่งไม่ออก'
  const select = { channel: true, reason: true } as const
  const { docs } = await asked.payload.find({ collection: 'outbox', select, ...one(asked) })
  return docs[0] ? `${docs[0].channel}: ${docs[0].reason ?? '–'}` : null
}

async function readLink(asked: Asked): Promise<string | null> {
  const select = { url: true } as const
  const { docs } = await asked.payload.find({ collection: 'link-checks', select, ...one(asked) })
  return docs[0]?.url ?? null
}

async function readCrossPost(asked: Asked): Promise<string | null> {
  const select = { sentText: true, key: true } as const
  const { docs } = await asked.payload.find({ collection: 'cross-posts', select, ...one(asked) })
  return docs[0] ? (docs[0].sentText?.split('\n')[0] ?? docs[0].key) : null
}
