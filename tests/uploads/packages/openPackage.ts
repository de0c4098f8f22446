import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Payload } from 'payload'
import { storedPath } from '@/uploads/folders'
import { packagesHandler } from '@/uploads/packages/packagesChannel'
import { servePackage } from '@/uploads/packages/servePackage'

let serial = 0

/** A row of `media` and its bytes on the disk, as a package that has come in. */
export async function keepPackage({
  payload,
  zip,
  isPublic = true,
  entry = 'index.html',
}: {
  payload: Payload
  zip: Buffer
  isPublic?: boolean
  entry?: string
}): Promise<{ id: string; filename: string }> {
  serial += 1
  const filename = `package-${serial}.zip`
  await mkdir(dirname(storedPath(filename)), { recursive: true })
  await writeFile(storedPath(filename), zip)
  const { id } = (await payload.db.create({
    collection: 'media',
    data: {
      filename,
      originalName: `เกม ${serial}.zip`,
      mimeType: 'application/zip',
      isPublic,
      package: { entry },
    },
  })) as { id: string }
  return { id: String(id), filename }
}

/** Unpacks it as the outbox does; gives its folder. */
export async function deliverPackage({
  payload,
  id,
  filename,
  signal = new AbortController().signal,
}: {
  payload: Payload
  id: string
  filename: string
  signal?: AbortSignal
}): Promise<string | null | undefined> {
  await packagesHandler.deliver({
    message: { id, filename },
    row: { id: '1', key: `packages/${id}/${filename}`, tries: 1 },
    signal,
    payload,
  })
  return folderOf({ payload, id })
}

export async function folderOf({ payload, id }: { payload: Payload; id: string }) {
  const file = await payload.findByID({ collection: 'media', id, depth: 0 })
  return file.package?.folder
}

/** One request under `/packages/`, with the address exactly as written. */
export function askPackage({
  payload,
  path,
  method = 'GET',
  headers = {},
}: {
  payload: Payload
  path: string
  method?: 'GET' | 'HEAD'
  headers?: Record<string, string>
}): Promise<Response> {
  const request = new Request(`http://localhost:3000/packages/${path}`, {
    method,
    headers: { host: 'localhost:3000', ...headers },
  })
  return servePackage({ request, payload })
}
