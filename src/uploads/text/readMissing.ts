import { join } from 'node:path'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import type { FileText } from '@/payload-types'
import { readInChild } from './readInChild'
import { saveWords } from './saveWords'

/** For all files of an item together: somebody waits for the answer. */
const PATIENCE_MS = 5_000

interface StoredFile {
  id: string
  filename?: string | null
  mimeType?: string | null
}

/** Reads files whose turn in the background has not come yet, as many as a person's patience allows. */
export async function readMissing({
  files,
  req,
}: {
  files: StoredFile[]
  req: PayloadRequest
}): Promise<Pick<FileText, 'file' | 'state' | 'reason' | 'text'>[]> {
  const rows = []
  const until = performance.now() + PATIENCE_MS
  for (const { id, filename, mimeType } of files) {
    const left = until - performance.now()
    if (left <= 0 || !filename) break
    const words = await inTime(
      readInChild({ path: join(env.mediaDir, filename), mimeType: mimeType ?? '' }),
      left,
    )
    if (!words) break
    rows.push(await saveWords({ file: String(id), words, payload: req.payload, req }))
  }
  return rows
}

async function inTime<T>(work: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
