import type { Payload, PayloadRequest, Where } from 'payload'
import { itemKinds, type ItemKind } from '@/editorial/kinds'

export interface TaggedItem {
  kind: ItemKind
  id: string
}

/** Every item whose row or newest version carries one of the tags, drafts and the trash included; each once. */
export async function findTagged({
  payload,
  tags,
  req,
}: {
  payload: Payload
  tags: string[]
  req?: PayloadRequest
}): Promise<TaggedItem[]> {
  const found: TaggedItem[] = []
  for (const kind of itemKinds) {
    const where: Where = { tags: { in: tags } }
    const options = { collection: kind, limit: 0, pagination: false, req } as const
    const rows = await payload.db.find<{ id: string }>({
      ...options,
      where,
      select: { code: true },
    })
    const versions = await payload.db.findVersions<{ parent: string }>({
      ...options,
      where: { and: [{ latest: { equals: true } }, { 'version.tags': { in: tags } }] },
      select: { parent: true },
    })
    const ids = new Set([
      ...rows.docs.map(({ id }) => String(id)),
      ...versions.docs.map(({ parent }) => String(parent)),
    ])
    found.push(...[...ids].map((id) => ({ kind, id })))
  }
  return found
}
