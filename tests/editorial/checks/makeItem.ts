import type { ItemToCheck, ItemView, MediaToCheck } from '@/editorial/checks/ItemToCheck'
import type { ItemKind } from '@/editorial/kinds'
import { toRichText } from '@/office/starter/toRichText'

export const rich = (text: string) => toRichText([{ type: 'paragraph', text }])

/** An item that lacks nothing; a test takes away or adds what it is about. */
export function makeItem(
  kind: ItemKind,
  {
    th = {},
    en = {},
    media = [],
    ...more
  }: Partial<Omit<ItemToCheck, 'th' | 'en' | 'media' | 'kind'>> & {
    th?: ItemView
    en?: ItemView
    media?: MediaToCheck[]
  } = {},
): ItemToCheck {
  const files = [...media, makeMedia({ id: 'cover' }), makeMedia({ id: 'sheet', mimeType: PDF })]
  return {
    kind,
    th: { ...WHOLE, ...th },
    en,
    media: new Map(files.map((file) => [file.id, file])),
    deadLinks: new Set(),
    officeContacts: [],
    sign: (value) => `signed(${value.length})`,
    ...more,
  }
}

export const PDF = 'application/pdf'

export const makeMedia = (file: Partial<MediaToCheck> & { id: string }): MediaToCheck => ({
  name: `${file.id}.jpg`,
  mimeType: 'image/jpeg',
  alt: { th: 'ภาพ' },
  ...file,
})

const WHOLE: ItemView = {
  title: 'ชื่อเรื่อง',
  summary: 'สรุป',
  body: rich('เนื้อหา'),
  cover: 'cover',
  attachments: [{ file: 'sheet' }],
  files: [{ file: 'sheet' }],
  creators: [{ name: 'ครู' }],
  entries: [{ item: 'medium' }],
  licence: 'cc-by',
  thirdParty: 'ไม่มี',
}
