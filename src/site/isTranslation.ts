/** The texts of an item that must all be there for it to count as translated. */
const TEXTS = ['title', 'summary', 'body', 'problem', 'method', 'results'] as const
const THAI_LETTER = /[\u0e00-\u0e7f]/

/**
 * Whether `other`, read with Thai standing in for what is missing, is English throughout: each text that has Thai
 * letters in the original reads differently. A text without Thai letters, such as a name, needs no translation.
 */
export function isTranslation({ original, other }: { original: object; other: object }): boolean {
  return TEXTS.every((name) => {
    const before = textOf(original, name)
    return !THAI_LETTER.test(before) || textOf(other, name) !== before
  })
}

/** Rich text compares as its JSON. */
function textOf(item: object, name: string): string {
  const value = (item as Record<string, unknown>)[name]
  if (typeof value === 'string') return value
  return value ? JSON.stringify(value) : ''
}
