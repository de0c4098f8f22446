import type { ItemKind } from '@/editorial/kinds'

/** The texts of an item that must all be there for it to count as translated. */
const TEXTS = ['title', 'summary', 'body', 'problem', 'method', 'results'] as const
const THAI_LETTER = /[\u0e00-\u0e7f]/

/** The same as fields to read: without all of them an item can look translated that is not. */
export const textFields = (kind: ItemKind) => ({
  title: true as const,
  summary: true as const,
  body: true as const,
  ...(kind === 'innovations' ? INNOVATION_TEXTS : {}),
})
const INNOVATION_TEXTS = { problem: true, method: true, results: true } as const

export const hasThai = (text: string): boolean => THAI_LETTER.test(text)

/**
 * Whether `other`, read with Thai standing in for what is missing, is English throughout: each text that has Thai
 * letters in the original reads differently. A text without Thai letters, such as a name, needs no translation.
 */
export function isTranslation({ original, other }: { original: object; other: object }): boolean {
  return TEXTS.every((name) => {
    const before = textOf(original, name)
    return !hasThai(before) || textOf(other, name) !== before
  })
}

/** Rich text compares as its JSON. */
function textOf(item: object, name: string): string {
  const value = (item as Record<string, unknown>)[name]
  if (typeof value === 'string') return value
  return value ? JSON.stringify(value) : ''
}
