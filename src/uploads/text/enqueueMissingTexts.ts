import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { enqueue } from '@/outbox/enqueue'
import { ALLOWED_TYPES } from '../fileTypes'
import { holdsText } from './holdsText'
import { textRow } from './textsChannel'

const BATCH = 200

/**
 * Files that came before their words were read, or whose row was lost, get their turn.
 * @returns how many
 */
export async function enqueueMissingTexts({ payload }: { payload: Payload }): Promise<number> {
  let found = 0
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<{ id: string; filename: string }>({
      collection: 'media',
      where: { mimeType: { in: ALLOWED_TYPES.filter(holdsText) } },
      sort: 'id',
      limit: BATCH,
      page,
      select: { filename: true },
    })
    const files = docs.map(({ id, filename }) => ({ id: String(id), filename }))
    if (files.length > 0) found += await enqueueLacking({ files, payload })
    if (!hasNextPage) return found
  }
}

async function enqueueLacking({
  files,
  payload,
}: {
  files: { id: string; filename: string }[]
  payload: Payload
}): Promise<number> {
  const { docs } = await payload.db.find<{ id: string; file: string }>({
    collection: 'file-texts',
    where: { file: { in: files.map(({ id }) => id) } },
    limit: files.length,
    pagination: false,
    select: { file: true },
  })
  const known = new Set(docs.map(({ file }) => file))
  const lacking = files.filter(({ id, filename }) => filename && !known.has(id))
  if (lacking.length === 0) return 0
  return inTransaction({
    payload,
    work: async (req) => {
      let fresh = 0
      for (const file of lacking) fresh += (await enqueue({ ...textRow(file), req })) ? 1 : 0
      return fresh
    },
  })
}
