import { readdirSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '@/env'
import type { Media } from '@/payload-types'
import { storedPath } from '@/uploads/folders'
import { rest } from '../../support/site'

/** Sends files as the admin's form does, and tells what is there afterwards. */
export const sender = ({ payload, token }: { payload: Payload; token: string }) => ({
  send: (name: string, content: Buffer, type = 'application/octet-stream') => {
    const form = new FormData()
    form.set('file', new File([new Uint8Array(content)], name, { type }))
    form.set('_payload', '{}')
    return rest<{ doc: Media; errors?: { message: string }[] }>({
      method: 'POST',
      path: '/media',
      body: form,
      token,
    })
  },
  /** Rows and files, for a comparison of before and after. */
  async traces() {
    const [files, rows] = [filesIn(env.mediaDir), await payload.count({ collection: 'media' })]
    const outbox = await payload.count({ collection: 'outbox' })
    return { files, rows: rows.totalDocs, outbox: outbox.totalDocs }
  },
  stored: (doc: Media) => readFile(storedPath(doc.filename ?? '')),
})

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(folder, path)).isFile())
      .sort()
  } catch {
    return []
  }
}
