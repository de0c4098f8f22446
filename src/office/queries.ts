import { cache } from 'react'
import { asReader } from '@/site/asReader'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated, translatedOne } from '@/site/translated'

const ROWS_MAX = 100
const DOCUMENTS_MAX = 500

/** The units of the office in their order. */
export const findUnits = cache(async () => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'units',
    select: { name: true, slug: true, kind: true, clause: true },
    sort: 'order',
    depth: 0,
    limit: ROWS_MAX,
    pagination: false,
    ...asReader(),
  })
  return docs
})

/** One unit with its powers; null when there is none of that slug. */
export const findUnit = cache(async (slug: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'units',
    where: { slug: { equals: slug } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asReader(),
  })
  return docs[0] ?? null
})

/** The duties of the group in the order of the manual. */
export async function findDuties() {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'duties',
    select: { no: true, text: true },
    sort: 'no',
    depth: 0,
    limit: ROWS_MAX,
    pagination: false,
    ...asVisitor,
  })
  return docs
}

/** The processes of the manual; `duties` are ids. */
export const findProcesses = cache(async () => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'processes',
    select: { no: true, name: true, fullTitle: true, duties: true },
    sort: 'no',
    depth: 0,
    limit: ROWS_MAX,
    pagination: false,
    ...asVisitor,
  })
  return docs
})

/** One process with all its parts; null when there is none of that number. */
export const findProcess = cache(async (no: number) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'processes',
    where: { no: { equals: no } },
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs[0] ?? null
})

/** What a document's row shows. */
export const DOCUMENT = {
  title: true,
  slug: true,
  kind: true,
  number: true,
  issuedOn: true,
  year: true,
  periodFrom: true,
  periodTo: true,
  force: true,
  summary: true,
  file: true,
  link: true,
  isSample: true,
} as const

/** All documents on record, newest year first. */
export async function findDocuments() {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'documents',
    where: listed(),
    select: DOCUMENT,
    sort: ['-year', '-publishedAt'],
    depth: 1,
    limit: DOCUMENTS_MAX,
    pagination: false,
    ...asVisitor,
  })
  return translated({ collection: 'documents', docs, select: DOCUMENT })
}

export type DocumentRow = Awaited<ReturnType<typeof findDocuments>>[number]

/** What a lasting page shows. */
export const PAGE = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  body: true,
  tags: true,
  stage: true,
  withdrawal: true,
  publishedAt: true,
  expiresAt: true,
  updatedAt: true,
  isSample: true,
} as const

/** A lasting page by its slug, asked once for each page; null when visitors may not read it. */
export const findPage = cache(async (slug: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'pages',
    where: { slug: { equals: slug } },
    select: PAGE,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return translatedOne({ collection: 'pages', doc: docs[0], select: PAGE })
})

export type LastingPageDoc = NonNullable<Awaited<ReturnType<typeof findPage>>>

/** What an administrator put on the home page. */
export const getHome = cache(async () => {
  const payload = await getPayload()
  return payload.findGlobal({ slug: 'home', depth: 0, ...asReader() })
})
