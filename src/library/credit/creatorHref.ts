import { creatorSlug } from './creatorSlug'

/** The page of a maker by name; undefined for a name that holds no letter. */
export function creatorHref(name: string): string | undefined {
  const slug = creatorSlug(name)
  return slug ? `/creators/${encodeURIComponent(slug)}` : undefined
}
