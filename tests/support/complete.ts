import type { ItemKind } from '@/editorial/kinds'
import { toRichText } from '@/office/starter/toRichText'

const LIBRARY = {
  licence: 'cc-by',
  creators: [{ name: 'ครูทดสอบ', role: 'ผู้จัดทำ' }],
  thirdParty: 'ไม่มี',
}

/** What an item of this kind needs, beside its title, to pass the checks that refuse a publication. */
export const complete = (kind: ItemKind) => ({
  summary: 'สรุปย่อของรายการทดสอบ',
  ...(kind === 'documents'
    ? {}
    : { body: toRichText([{ type: 'paragraph', text: 'เนื้อหาของรายการทดสอบ' }]) }),
  ...(kind === 'teaching-media' || kind === 'innovations' ? LIBRARY : {}),
})

/** The same in English, for items that are to count as wholly translated. */
export const completeEnglish = (kind: ItemKind) => ({
  summary: 'Summary of a test item',
  ...(kind === 'documents' ? {} : { body: toRichText([{ type: 'paragraph', text: 'Its body' }]) }),
})
