import type { CrossPost } from '@/payload-types'

export type ListedPost = Pick<
  CrossPost,
  'document' | 'state' | 'reactions' | 'comments' | 'shares' | 'views'
>

const FIELDS = ['document', 'state', 'reactions', 'comments', 'shares', 'views']
/** Of each item a few; the newest counts. */
const ROWS_MAX = 500

let waiting = new Map<string, ((post: ListedPost | null) => void)[]>()

/**
 * The newest post of an item on Facebook, null where there is none or it may not be seen. Rows of a list that ask at
 * the same time are asked for in one request.
 */
export function findNewestPost(document: string): Promise<ListedPost | null> {
  return new Promise((resolve) => {
    if (waiting.size === 0) setTimeout(() => void answerAll(), 0)
    waiting.set(document, [...(waiting.get(document) ?? []), resolve])
  })
}

async function answerAll(): Promise<void> {
  const asked = waiting
  waiting = new Map()
  const newest = new Map<string, ListedPost>()
  for (const post of await ask([...asked.keys()])) {
    if (!newest.has(post.document)) newest.set(post.document, post)
  }
  for (const [document, resolves] of asked)
    for (const resolve of resolves) resolve(newest.get(document) ?? null)
}

async function ask(documents: string[]): Promise<ListedPost[]> {
  const query = new URLSearchParams({
    'where[channel][equals]': 'facebook',
    'where[document][in]': documents.join(','),
    sort: '-number',
    limit: String(ROWS_MAX),
    depth: '0',
    ...Object.fromEntries(FIELDS.map((name) => [`select[${name}]`, 'true'])),
  })
  try {
    const answer = await fetch(`/api/cross-posts?${query}`, { credentials: 'same-origin' })
    return answer.ok ? ((await answer.json()) as { docs: ListedPost[] }).docs : []
  } catch {
    return []
  }
}
