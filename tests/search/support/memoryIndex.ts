import { entryKey, type Entry, type FollowingIndex } from '@/search/engine'
import { fingerprint } from '@/search/fingerprint'

/** An index that keeps entries as they come, for tests about what is written and not about what is found. */
export function createMemoryIndex() {
  let entries = new Map<string, Entry>()
  let cursor = 0
  let taught: string[] = []
  let builds = 0
  const put = (list: Entry[]) => list.forEach((entry) => entries.set(entryKey(entry), entry))

  const index: FollowingIndex = {
    put: async (list) => put(list),
    remove: async (keys) => keys.forEach((key) => entries.delete(key)),
    list: async () => new Map([...entries].map(([key, entry]) => [key, fingerprint(entry)])),
    async rebuild({ batches, cursor: from, onProgress }) {
      const fresh = new Map<string, Entry>()
      for await (const batch of batches) {
        batch.forEach((entry) => fresh.set(entryKey(entry), entry))
        onProgress?.(fresh.size)
      }
      entries = fresh
      cursor = from
      builds += 1
    },
    teach: async (words) => void (taught = words.map((word) => `${word.kind}: ${word.words}`)),
    cursor: async () => cursor,
    async follow(step) {
      put(step.put)
      step.remove.forEach((key) => entries.delete(key))
      cursor = step.cursor
    },
  }
  return {
    index,
    entries: () => [...entries.values()],
    taught: () => taught,
    builds: () => builds,
  }
}

/** Where a follower notes what it built with, for one test. */
export function createNote() {
  let noted: string | null = null
  return {
    get: async () => noted,
    set: async (print: string) => void (noted = print),
  }
}
