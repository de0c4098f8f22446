import type { ItemView } from './ItemToCheck'

type Rows = { id?: string | null; label?: unknown; note?: unknown }[]

const LOCALISED = [
  'title',
  'summary',
  'body',
  'place',
  'problem',
  'method',
  'results',
  'award',
  'goal',
] as const
/** Lists whose rows hold one text in languages, by the name of that text. */
const LABELLED = {
  attachments: 'label',
  files: 'label',
  evidence: 'label',
  links: 'label',
  entries: 'note',
} as const

type LabelledList = [keyof typeof LABELLED, 'label' | 'note']

/**
 * An item in both languages, of which a write brings one (or `all`): the other is what is stored.
 * @param data the whole item as it will be saved, in the language of the write
 * @param stored the newest version in all languages; null for a new item
 */
export function viewsOf({
  data,
  stored,
  locale,
}: {
  data: Record<string, unknown>
  stored: Record<string, unknown> | null
  locale: string | null | undefined
}): { th: ItemView; en: ItemView } {
  if (locale === 'all') return { th: inLanguage(data, 'th'), en: inLanguage(data, 'en') }
  const written = locale === 'en' ? 'en' : 'th'
  const other = written === 'en' ? 'th' : 'en'
  const kept = inLanguage(stored ?? {}, other)
  const otherView = { ...data } as Record<string, unknown>
  for (const field of LOCALISED) otherView[field] = kept[field]
  for (const [list, text] of Object.entries(LABELLED) as LabelledList[]) {
    const before = (kept[list] ?? []) as Rows
    otherView[list] = ((data[list] ?? []) as Rows).map((row) => ({
      ...row,
      [text]: before.find(({ id }) => id && id === row.id)?.[text],
    }))
  }
  // Rows come from the form or the database, unproven; the rules look at each value before they use it.
  const views = { [written]: data, [other]: otherView }
  return views as unknown as { th: ItemView; en: ItemView }
}

/** Picks one language wherever a value is held in languages. */
function inLanguage(value: Record<string, unknown>, language: 'th' | 'en'): ItemView {
  return pick(value, language) as ItemView
}

function pick(value: unknown, language: 'th' | 'en'): unknown {
  if (Array.isArray(value)) return value.map((entry) => pick(entry, language))
  if (!value || typeof value !== 'object' || value instanceof Date) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every((key) => key === 'th' || key === 'en')) {
    return (value as Record<string, unknown>)[language]
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, pick(inner, language)]),
  )
}
