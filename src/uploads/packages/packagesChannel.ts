import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { recordChange } from '@/changes/recordChange'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { PermanentFailure } from '@/outbox/PermanentFailure'
import { enqueueFileWork, type FileWork } from '../enqueueFileWork'
import { FileRefusal } from '../FileRefusal'
import { packagesFolder, storedPath } from '../folders'
import { freeBytes } from '../receive/refuseWithoutRoom'
import { unpack } from './unpack'

const CHANNEL = 'packages'

interface Row {
  id: string
  originalName?: string | null
  package?: { entry?: string | null; folder?: string | null }
}

/** An interactive package is unpacked in the background: nothing of that kind inside a write. */
export const enqueuePackage = enqueueFileWork({
  channel: CHANNEL,
  fits: (file) => Boolean(file.package?.entry),
})

export const packagesHandler: OutboxHandler = {
  channel: CHANNEL,
  async deliver({ message, payload, signal }) {
    const { id, filename } = message as FileWork
    const row = await findRow({ id, filename, payload })
    // Deleted or replaced since, or done before: nothing is left to do.
    if (!row?.package?.entry || row.package.folder) return
    await removeFoldersOf(id)

    const folder = `${id}-${randomBytes(8).toString('hex')}`
    const half = join(packagesFolder, `${folder}.part`)
    try {
      const room = (await freeBytes()) - env.diskReserveBytes
      await unpack({ path: storedPath(filename), target: half, room, signal })
      signal.throwIfAborted()
      await rename(half, join(packagesFolder, folder))
    } catch (error) {
      await rm(half, { recursive: true, force: true })
      throw toFailure({ error, name: row.originalName ?? filename })
    }
    const isTold = await tell({ id, filename, folder, payload })
    if (!isTold) await rm(join(packagesFolder, folder), { recursive: true, force: true })
  },
}

/** Writes down where the package stands and that pages read differently now; false where its file was replaced. */
async function tell({
  id,
  filename,
  folder,
  payload,
}: FileWork & { folder: string; payload: Payload }): Promise<boolean> {
  return inTransaction({
    payload,
    async work(req) {
      const row = await findRow({ id, filename, payload, req })
      if (!row?.package?.entry) return false
      await payload.db.updateOne({
        collection: 'media',
        where: { and: [{ id: { equals: id } }, { filename: { equals: filename } }] },
        data: { package: { entry: row.package.entry, folder } },
        returning: false,
        req,
      })
      await recordChange({ collection: 'media', document: id, kind: 'changed', req })
      return true
    },
  })
}

/** What an earlier try left that was killed; no row knows of it. */
async function removeFoldersOf(id: string): Promise<void> {
  await mkdir(packagesFolder, { recursive: true })
  const names = await readdir(packagesFolder)
  for (const name of names.filter((name) => name.startsWith(`${id}-`))) {
    await rm(join(packagesFolder, name), { recursive: true, force: true })
  }
}

function toFailure({ error, name }: { error: unknown; name: string }): unknown {
  // Room is made by people, sooner or later.
  if (!(error instanceof FileRefusal) || error.reason === 'diskFull') return error
  return new PermanentFailure(
    `แตกไฟล์สื่อโต้ตอบ “${name}” ไม่ได้ ไฟล์นี้${error.message} ผู้อัปโหลดแก้แล้วอัปโหลดแทนไฟล์เดิม`,
    { cause: error },
  )
}

function findRow({
  id,
  filename,
  payload,
  req,
}: FileWork & { payload: Payload; req?: PayloadRequest }) {
  return payload.db.findOne<Row>({
    collection: 'media',
    where: { and: [{ id: { equals: id } }, { filename: { equals: filename } }] },
    select: { originalName: true, package: true },
    req,
  })
}
