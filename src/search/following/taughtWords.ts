import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { TaughtWord } from '../engine'

const WORDS_MAX = 10_000

/** Everything staff have taught the search, oldest first. */
export async function readTaught({ payload }: { payload: Payload }): Promise<TaughtWord[]> {
  const { docs } = await payload.db.find<TaughtWord>({
    collection: 'search-words',
    sort: 'createdAt',
    limit: WORDS_MAX,
    pagination: false,
    select: { kind: true, words: true },
  })
  return docs.map(({ kind, words }) => ({ kind, words }))
}

/** Changes when other words are kept whole: texts that were taken apart before must be taken apart anew. */
export function keptPrint(taught: TaughtWord[]): string {
  const kept = taught.filter(({ kind }) => kind === 'word').flatMap(({ words }) => words.split(','))
  const words = [...new Set(kept.map((word) => word.trim()).filter(Boolean))].sort()
  return createHash('sha256').update(words.join('\n')).digest('base64url').slice(0, 16)
}
