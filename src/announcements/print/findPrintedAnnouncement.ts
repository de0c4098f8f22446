import { ITEM_KINDS } from '@/editorial/kinds'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'

/** An announcement as its print sheet shows it; null unless it is published and open to visitors. */
export async function findPrintedAnnouncement(code: string) {
  if (!code.startsWith(ITEM_KINDS.announcements.letter)) return null
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { and: [{ code: { equals: code } }, { stage: { equals: 'published' } }] },
    select: {
      code: true,
      title: true,
      number: true,
      category: true,
      issuedOn: true,
      deadline: true,
      expiresAt: true,
      summary: true,
      body: true,
      attachments: true,
      supersedes: true,
      unit: true,
      publishedAt: true,
      isSample: true,
    },
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs[0] ?? null
}

export type PrintedAnnouncement = NonNullable<Awaited<ReturnType<typeof findPrintedAnnouncement>>>
