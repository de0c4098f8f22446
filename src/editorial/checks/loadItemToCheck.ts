import { createHmac } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { outsideURL } from '@/links/outsideURL'
import type { FileText } from '@/payload-types'
import { holdsText } from '@/uploads/text/holdsText'
import { readMissing } from '@/uploads/text/readMissing'
import type { ItemKind } from '../kinds'
import type { ItemToCheck, LocalText, MediaToCheck } from './ItemToCheck'
import { linksOf } from './linkIssues'
import { mediaUses } from './mediaUses'
import { viewsOf } from './viewsOf'

type TextRow = Pick<FileText, 'file' | 'state' | 'reason' | 'text'>

interface StoredMedia {
  id: string
  alt?: LocalText
  caption?: LocalText
  originalName?: string | null
  filename?: string | null
  mimeType?: string | null
  consent?: MediaToCheck['consent']
}

const HALF_KEY = 16

/** Gathers what the checks look at: the item in both languages, its files and their words, links known to be dead. */
export async function loadItemToCheck({
  kind,
  data,
  stored,
  req,
}: {
  kind: ItemKind
  data: Record<string, unknown>
  stored: Record<string, unknown> | null
  req: PayloadRequest
}): Promise<ItemToCheck> {
  const views = viewsOf({ data, stored, locale: req.locale })
  const media = await findMedia({ ids: mediaUses(views).map(({ id }) => id), req })
  const deadLinks = await findDeadLinks({ urls: linksOf(views).map(({ url }) => url), req })
  return {
    kind,
    ...views,
    media,
    deadLinks,
    officeContacts: await findOfficeContacts(req),
    sign: (value) =>
      createHmac('sha256', req.payload.secret).update(value).digest('hex').slice(0, HALF_KEY),
  }
}

/** The newest version of an item as it is stored, in all languages. */
export async function findStored({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<Record<string, unknown> | null> {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  return docs[0]?.version ?? null
}

async function findMedia({ ids, req }: { ids: string[]; req: PayloadRequest }) {
  const known = new Map<string, MediaToCheck>()
  if (ids.length === 0) return known
  const { docs } = await req.payload.db.find<StoredMedia>({
    collection: 'media',
    where: { id: { in: ids } },
    locale: 'all',
    limit: ids.length,
    pagination: false,
    req,
  })
  const holders = docs.filter(({ mimeType }) => holdsText(mimeType))
  const texts = await findTexts({ files: holders, req })
  for (const { id, alt, caption, originalName, filename, mimeType, consent } of docs) {
    known.set(String(id), {
      id: String(id),
      alt,
      caption,
      name: originalName ?? filename ?? '',
      mimeType: mimeType ?? '',
      consent,
      text: holdsText(mimeType) ? textOf(texts.get(String(id))) : undefined,
    })
  }
  return known
}

async function findTexts({ files, req }: { files: StoredMedia[]; req: PayloadRequest }) {
  if (files.length === 0) return new Map<string, TextRow>()
  const { docs } = await req.payload.db.find<FileText>({
    collection: 'file-texts',
    where: { file: { in: files.map(({ id }) => String(id)) } },
    limit: files.length,
    pagination: false,
    req,
  })
  const known = new Map<string, TextRow>(docs.map((row) => [row.file, row]))
  const missing = files.filter(
    ({ id }) => (known.get(String(id))?.state ?? 'waiting') === 'waiting',
  )
  for (const row of await readMissing({ files: missing, req })) known.set(row.file, row)
  return known
}

function textOf(row: TextRow | undefined) {
  if (!row || row.state === 'waiting') return { unread: 'waiting' }
  if (row.state === 'unreadable') return { unread: row.reason ?? 'broken' }
  return row.state === 'read' ? { parts: (row.text ?? '').split('\f') } : undefined
}

/** The check keeps one spelling of an address; the item keeps what was typed. */
async function findDeadLinks({ urls, req }: { urls: string[]; req: PayloadRequest }) {
  if (urls.length === 0) return new Set<string>()
  const checked = (url: string) => outsideURL(url) ?? url
  const { docs } = await req.payload.db.find<{ url: string }>({
    collection: 'link-checks',
    where: {
      and: [{ url: { in: urls.map(checked) } }, { state: { in: ['dead', 'needsAccess'] } }],
    },
    limit: urls.length,
    pagination: false,
    select: { url: true },
    req,
  })
  const dead = new Set(docs.map(({ url }) => url))
  return new Set(urls.filter((url) => dead.has(checked(url))))
}

async function findOfficeContacts(req: PayloadRequest): Promise<string[]> {
  const { contact } = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    select: { contact: true },
    req,
  })
  return [contact?.phone, contact?.email, contact?.address]
    .flatMap((value) => (value && typeof value === 'object' ? Object.values(value) : [value]))
    .filter((value) => typeof value === 'string')
}
