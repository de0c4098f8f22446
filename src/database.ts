import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { mongooseAdapter } from '@payloadcms/db-mongodb'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { Client } from '@libsql/client'
import type { BaseDatabaseAdapter, DatabaseAdapterObj, Migration } from 'payload'
import { env, type DatabaseSettings } from './env'
import { createSingleWriter } from './database/singleWriter'
import { commitHonestly } from './database/commitHonestly'
import { serialiseTransactions, type Transactional } from './database/serialiseTransactions'
import { migrations } from './migrations'

// The generated list types each step for SQLite, Payload's own type for any database.
const shipped = migrations as unknown as Migration[]

/** The database the settings name; no feature knows which. */
export function createDatabase(settings: DatabaseSettings): DatabaseAdapterObj {
  switch (settings.kind) {
    case 'sqlite':
      return sqlite(settings)
    case 'mongodb':
      return mongodb(settings)
  }
}

function sqlite({ url }: { url: string }): DatabaseAdapterObj {
  const adapterObject = sqliteAdapter({
    client: { url },
    idType: 'uuid',
    push: false,
    transactionOptions: {},
    migrationDir: 'src/migrations',
  })

  return {
    ...adapterObject,
    init(args) {
      const adapter = adapterObject.init(args) as BaseDatabaseAdapter & { client?: Client }
      commitHonestly(adapter)
      const destroy = adapter.destroy?.bind(adapter)
      adapter.destroy = async () => {
        adapter.client?.close()
        adapter.client = undefined
        await destroy?.()
      }
      return migratingOnConnect({
        adapter,
        async beforeConnect() {
          await mkdir(dirname(url.slice('file:'.length)), { recursive: true })
          adapter.client ??= await createSingleWriter({ url })
        },
      })
    },
  } as DatabaseAdapterObj
}

/** Migrations run at every start, in development too, before anything reads the database. */
function migratingOnConnect<T extends BaseDatabaseAdapter>({
  adapter,
  beforeConnect,
}: {
  adapter: T
  beforeConnect: () => Promise<void>
}): T {
  const connect = adapter.connect?.bind(adapter)
  adapter.connect = async (options) => {
    await beforeConnect()
    await connect?.(options)
    if (!env.isMakingMigration && !options?.hotReload)
      await adapter.migrate({ migrations: shipped })
  }
  return adapter
}

function mongodb({
  url,
  transactions,
}: {
  url: string
  transactions: boolean
}): DatabaseAdapterObj {
  // Payload would otherwise build indexes after connecting: a duplicate slug got in on first use.
  const ensureIndexes = true
  if (!transactions) {
    return mongooseAdapter({
      url,
      ensureIndexes,
      transactionOptions: false,
      useJoinAggregations: false,
      usePipelineInSortLookup: false,
    })
  }
  const adapterObject = mongooseAdapter({ url, ensureIndexes })
  return {
    ...adapterObject,
    init: (args) => serialiseTransactions(adapterObject.init(args) as Transacting),
  } as DatabaseAdapterObj
}

type Transacting = BaseDatabaseAdapter & Transactional
