import type { Place } from './Issue'
import type { ItemToCheck, ItemView } from './ItemToCheck'
import { mediaUses } from './mediaUses'
import { partKindOf } from './partKindOf'
import { wordsOfRichText } from './richText'

export interface FoundText extends Place {
  text: string
}

const LANGUAGES = ['th', 'en'] as const
const LOCALISED = [
  'title',
  'summary',
  'place',
  'problem',
  'method',
  'results',
  'award',
  'goal',
] as const
const SHARED = ['thirdParty', 'number'] as const
const FILE_LISTS = ['attachments', 'files', 'evidence'] as const

/** Every text a reader of the item could come to see: its fields in both languages, and the words of its files. */
export function textsOf({ th, en, media }: ItemToCheck): FoundText[] {
  const written = LANGUAGES.flatMap((language) => localTexts(language === 'th' ? th : en, language))
  const shared = [
    ...SHARED.map((field) => ({ field, text: th[field] ?? '' })),
    ...(th.creators ?? []).map(({ name, role }, at) => ({
      field: `creators.${at}.name`,
      text: [name, role].filter(Boolean).join('\n'),
    })),
  ]
  return [...written, ...shared, ...fileTexts({ th, en, media })].filter(({ text }) => text)
}

function localTexts(view: ItemView, language: 'th' | 'en'): FoundText[] {
  const lists = FILE_LISTS.flatMap((list) => rowLabels(list, view[list]))
  return [
    ...LOCALISED.map((field) => ({ field: field as string, text: String(view[field] ?? '') })),
    { field: 'body', text: wordsOfRichText(view.body) },
    ...lists,
    ...rowLabels('links', view.links),
    ...(view.entries ?? []).map(({ note }, at) => ({
      field: `entries.${at}.note`,
      text: note ?? '',
    })),
  ].map((found) => ({ ...found, language }))
}

const rowLabels = (list: string, rows: { label?: string | null }[] | null | undefined) =>
  (rows ?? []).map(({ label }, at) => ({ field: `${list}.${at}.label`, text: label ?? '' }))

function fileTexts({ th, en, media }: Pick<ItemToCheck, 'th' | 'en' | 'media'>): FoundText[] {
  return mediaUses({ th, en }).flatMap(({ id, field }) => {
    const file = media.get(id)
    if (!file) return []
    const about = LANGUAGES.map((language) => ({
      field,
      language,
      file: file.name,
      text: [file.alt?.[language], file.caption?.[language]].filter(Boolean).join('\n'),
    }))
    const parts = file.text && 'parts' in file.text ? file.text.parts : []
    const partKind = partKindOf(file.mimeType)
    const inside = parts.map((text, at) => ({
      field,
      file: file.name,
      ...(partKind ? { part: at + 1, partKind } : {}),
      text,
    }))
    return [...about, ...inside]
  })
}
