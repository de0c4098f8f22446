import type { PayloadRequest, Where } from 'payload'
import { publicItems } from '@/editorial/itemAccess'
import { itemKinds } from '@/editorial/kinds'

/** Works out anew which of these files the public may fetch: those a published public item refers to now. */
export async function refreshMediaVisibility({
  ids,
  req,
}: {
  ids: string[]
  req: PayloadRequest
}): Promise<void> {
  for (const id of new Set(ids)) {
    const isPublic = await isReferredTo({ id, req })
    await req.payload.db.updateOne({
      collection: 'media',
      where: { and: [{ id: { equals: id } }, { isPublic: { not_equals: isPublic } }] },
      data: { isPublic },
      returning: false,
      req,
    })
  }
}

async function isReferredTo({ id, req }: { id: string; req: PayloadRequest }): Promise<boolean> {
  const shown: Where = {
    and: [publicItems(), { stage: { equals: 'published' } }, { media: { in: [id] } }],
  }
  for (const collection of itemKinds) {
    const { totalDocs } = await req.payload.db.count({ collection, where: shown, req })
    if (totalDocs > 0) return true
  }
  return isOfficePicture({ id, req })
}

/** The emblem, portraits and the manual's forms belong to pages that are public by nature. */
export async function isOfficePicture({
  id,
  req,
}: {
  id: string
  req: PayloadRequest
}): Promise<boolean> {
  const people = await req.payload.db.count({
    collection: 'people',
    where: { photo: { equals: id } },
    req,
  })
  if (people.totalDocs > 0) return true
  const forms = await req.payload.db.count({
    collection: 'processes',
    where: { 'forms.file': { equals: id } },
    req,
  })
  if (forms.totalDocs > 0) return true
  const settings = await req.payload.db.findGlobal<{ emblem?: unknown }>({
    slug: 'site-settings',
    req,
  })
  return settings?.emblem === id
}
