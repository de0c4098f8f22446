import { mkdir, statfs } from 'node:fs/promises'
import type { PayloadRequest } from 'payload'
import { env } from '@/env'
import { fileSize } from '@/shared/fileSize'
import { idOf } from '@/shared/idOf'
import { FileRefusal } from '../FileRefusal'

/**
 * Refuses a file there is no room for: on the disk, of which a part is kept free for the database and the log, or
 * in what the office gives each school.
 * @param bytes of the file; unknown before it arrives where left out
 * @param isHere whether they are on the disk already, in the incoming folder
 */
export async function refuseWithoutRoom({
  bytes = 0,
  isHere = false,
  req,
}: {
  bytes?: number
  isHere?: boolean
  req: PayloadRequest
}): Promise<void> {
  if ((await freeBytes()) - (isHere ? 0 : bytes) < env.diskReserveBytes)
    throw new FileRefusal('diskFull')
  const school = idOf(req.user?.school)
  if (!school) return
  const { schoolQuota } = await req.payload.db.findGlobal<{ schoolQuota?: number | null }>({
    slug: 'editorial-settings',
    req,
  })
  if (!schoolQuota) return
  const quota = schoolQuota * 1024 * 1024
  if ((await usedBySchool({ school, req })) + bytes > quota) {
    throw new FileRefusal('quota', fileSize(quota))
  }
}

/** Bytes free on the disk of the files. */
export async function freeBytes(): Promise<number> {
  await mkdir(env.mediaDir, { recursive: true })
  const { bavail, bsize } = await statfs(env.mediaDir)
  return bavail * bsize
}

async function usedBySchool({ school, req }: { school: string; req: PayloadRequest }) {
  const { docs } = await req.payload.db.find<{ id: string; filesize?: number | null }>({
    collection: 'media',
    where: { school: { equals: school } },
    select: { filesize: true },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0)
}
