/** The tags of an item after a merge: `into` once, where the first of the merged stood; the rest as they were. */
export function mergedTags({
  tags,
  into,
  from,
}: {
  tags: string[]
  into: string
  from: string[]
}): string[] {
  return [...new Set(tags.map((tag) => (from.includes(tag) ? into : tag)))]
}

export interface TagWords {
  /** The title in each language. */
  title?: string | Partial<Record<string, string | null>> | null
  slug?: string | null
  aliases?: string[] | null
}

/** Every word a tag is or was known by, its own title first. */
export function wordsOfTag({ title, slug, aliases }: TagWords): string[] {
  const titles = typeof title === 'string' ? [title] : Object.values(title ?? {})
  return [...titles, slug, ...(aliases ?? [])].filter(
    (word): word is string => typeof word === 'string' && word !== '',
  )
}

/** The aliases of `into` once the others are part of it: whatever they were known by, each once. */
export function mergedAliases({ into, from }: { into: TagWords; from: TagWords[] }): string[] {
  const own = new Set(wordsOfTag({ title: into.title, slug: into.slug }))
  const words = [...(into.aliases ?? []), ...from.flatMap(wordsOfTag)]
  return [...new Set(words)].filter((word) => !own.has(word))
}
