import { env } from '@/env'
import { ITEM_KINDS } from '@/editorial/kinds'
import { asVisitor } from '../asVisitor'
import { readCode } from '../findByCode'
import { getPayload } from '../getPayload'
import type { Site } from '../getSite'
import type { Card } from './composeCard'

/** What the picture of an item shows; null unless the item is published and open to visitors. */
export async function findCard({ code, site }: { code: string; site: Site }): Promise<Card | null> {
  const named = readCode(code)
  if (named?.code !== code || named.kind === 'documents') return null
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: named.kind,
    where: { and: [{ code: { equals: code } }, { stage: { equals: 'published' } }] },
    select: { title: true, isSample: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const item = docs[0]
  if (!item) return null
  return {
    ...namesOf(site),
    label: ITEM_KINDS[named.kind].label.th,
    title: item.title ?? '',
    isSample: Boolean(item.isSample),
  }
}

/** The picture of pages that show no single item. */
export const siteCard = (site: Site): Card => ({
  ...namesOf(site),
  label: 'ข่าว ประกาศ คลังสื่อและนวัตกรรม',
  title: site.groupName || site.officeName,
  isSample: false,
})

const namesOf = ({ shortName, officeName }: Site) => ({
  shortName,
  officeName,
  host: new URL(env.siteURL).host,
})
