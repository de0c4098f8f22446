import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { createWriteLock } from '@/database/writeLock'
import type { Certificate } from '@/payload-types'
import { fiscalYear } from '@/shared/thaiDate'
import { makeCertificateCode } from './certificateCode'
import { toCertificateNumber } from './certificateNumber'
import type { Certified } from './findCertifiable'

const TRIES = 40
const LONGEST_WAIT_MS = 20

/** One certificate of this process after the other: only another process can take a number in between. */
const lock = createWriteLock({ holdLimitMs: 30_000 })

interface Issue {
  payload: Payload
  certified: Certified
  now: Date
}

/**
 * Issues a certificate under the next number of the fiscal year; rows are never deleted, so that numbers have no
 * gaps. For the same person, item and counts there is one valid certificate: asked for again, it is given again.
 */
export async function issueCertificate(issue: Issue): Promise<Certificate> {
  const release = await lock.acquire()
  try {
    return await issueNow(issue)
  } finally {
    release()
  }
}

async function issueNow({ payload, certified, now }: Issue): Promise<Certificate> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await inTransaction({
        payload,
        work: (req) => issueOnce({ payload, certified, now, req }),
      })
    } catch (fault) {
      // Another process took the number, or issued the same certificate: the next look finds it.
      if (!isDuplicate(fault) || attempt >= TRIES) throw fault
      await wait(Math.random() * LONGEST_WAIT_MS)
    }
  }
}

async function issueOnce({
  payload,
  certified,
  now,
  req,
}: Issue & { req: PayloadRequest }): Promise<Certificate> {
  const { db } = payload
  const base = keyOf(certified)
  const { docs: before } = await db.find<Certificate>({
    collection: 'certificates',
    where: { key: { contains: base } },
    sort: '-running',
    pagination: false,
    req,
  })
  const valid = before.find(({ revokedAt }) => !revokedAt)
  if (valid) return valid

  const year = fiscalYear(now)
  const running = (await lastRunning({ payload, year, req })) + 1
  const { item, ...facts } = certified
  const row = await db.create({
    collection: 'certificates',
    data: {
      ...facts,
      item,
      itemKey: `${item.relationTo}/${item.value}`,
      number: toCertificateNumber({ running, year }),
      fiscalYear: year,
      running,
      issuedAt: now.toISOString(),
      code: makeCertificateCode(),
      key: `${base}-${before.length}`,
    },
    req,
  })
  return row as Certificate
}

async function lastRunning({
  payload,
  year,
  req,
}: {
  payload: Payload
  year: number
  req: PayloadRequest
}): Promise<number> {
  const { docs } = await payload.db.find<Certificate>({
    collection: 'certificates',
    where: { fiscalYear: { equals: year } },
    sort: '-running',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.running ?? 0
}

/** The same for the same person, item and counts as they stood; of one length, so that none begins another. */
function keyOf({ item, creator, title, schoolName, views, downloads, uses }: Certified): string {
  const facts = [item.relationTo, item.value, creator, title, schoolName, views, downloads, uses]
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32)
}
