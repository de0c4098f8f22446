import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { commitHonestly } from '@/database/commitHonestly'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import { openSite } from '../support/site'

interface Transacting {
  client: { transaction: (mode?: string) => Promise<Ending> }
}
interface Ending {
  commit: () => Promise<void>
  rollback: () => Promise<void>
}

describe.skipIf(env.database.kind !== 'sqlite')('a commit that fails (SQLite)', () => {
  let payload: Payload

  beforeAll(async () => {
    payload = await openSite()
    commitHonestly(payload.db)
  })

  const create = () =>
    payload.create({ collection: 'news', draft: true, data: { title: 'ดิสก์เต็ม' } })
  const count = async () => (await payload.count({ collection: 'news' })).totalDocs

  /** As long as the work runs, every COMMIT fails as it does on a full disk. */
  async function onFullDisk<T>(work: () => Promise<T>): Promise<T> {
    // Payload's type for any database knows nothing of SQLite's client.
    const { client } = payload.db as unknown as Transacting
    const { transaction } = client
    client.transaction = async (mode) => {
      const open = await transaction(mode)
      open.commit = async () => {
        await open.rollback()
        throw new Error('SQLITE_FULL: database or disk is full')
      }
      return open
    }
    try {
      return await work()
    } finally {
      client.transaction = transaction
    }
  }

  it('fails the write, and the next one succeeds', async () => {
    await expect(onFullDisk(create)).rejects.toThrow('SQLITE_FULL')
    expect(await count()).toBe(0)

    await create()
    expect(await count()).toBe(1)
  })

  it('leaves rollback and nested work as they were', async () => {
    const undone = inTransaction({
      payload,
      async work(req) {
        await payload.create({ collection: 'news', draft: true, data: { title: 'ย้อน' }, req })
        throw new Error('stopped midway')
      },
    })

    await expect(undone).rejects.toThrow('stopped midway')
    expect(await count()).toBe(1)
  })
})
