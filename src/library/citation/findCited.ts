import { readCode } from '@/site/findByCode'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { readSite } from '@/site/getSite'
import type { Language } from '@/site/language'
import { translated } from '@/site/translated'
import type { LibraryCollection } from '../findLibrary'
import type { CitedWork } from './CitedWork'
import { toCitedWork } from './toCitedWork'

const CITED = {
  code: true,
  title: true,
  creators: true,
  year: true,
  publishedAt: true,
  mediaType: true,
  licence: true,
  summary: true,
  tags: true,
  stage: true,
} as const

const isLibrary = (kind: string): kind is LibraryCollection =>
  kind === 'teaching-media' || kind === 'innovations'

/** The item of the library with this short code, as others name it; null where visitors may not read it. */
export async function findCited({
  code,
  language,
}: {
  code: string
  language: Language
}): Promise<CitedWork | null> {
  const named = readCode(code)
  if (!named || named.code !== code || !isLibrary(named.kind)) return null
  const { kind: collection } = named
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { and: [{ code: { equals: code } }, { stage: { equals: 'published' } }] },
    select: CITED,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [item] = await translated({ collection, docs, select: CITED, language })
  if (!item) return null
  const { officeName } = await readSite(language)
  return toCitedWork({ item, isInnovation: collection === 'innovations', officeName })
}
