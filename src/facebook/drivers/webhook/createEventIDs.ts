import { createHash, randomUUID } from 'node:crypto'

/** Posts whose last text is remembered, so that memory has an end. */
const REMEMBERED_MAX = 1000

/** The ids by which a receiver knows that it has seen an event before. */
export function createEventIDs() {
  const lastTexts = new Map<string, { text: string; id: string }>()
  return {
    /** Of what happens to a post once. */
    once: (type: string, key: string): string =>
      `msg_${createHash('sha256').update(`${type}\n${key}`).digest('base64url').slice(0, 27)}`,
    /**
     * Of a text put in place of another. Sent again it has the same id; a text that comes back after another is an
     * event of its own. After a restart a repeated one may have a new id, which does no harm: it holds the whole text.
     */
    ofText({ key, text }: { key: string; text: string }): string {
      const last = lastTexts.get(key)
      if (last?.text === text) return last.id
      const id = `msg_${randomUUID()}`
      lastTexts.delete(key)
      lastTexts.set(key, { text, id })
      const [oldest] = lastTexts.keys()
      if (lastTexts.size > REMEMBERED_MAX && oldest !== undefined) lastTexts.delete(oldest)
      return id
    },
  }
}
