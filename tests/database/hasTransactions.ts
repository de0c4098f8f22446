import { env } from '@/env'

/** Whether this run's database has transactions; without them rows that belong together may be torn. */
export const hasTransactions = env.database.kind === 'sqlite' || env.database.transactions

/** Said in the title of what is skipped without them. */
export const NEEDS_TRANSACTIONS = 'needs transactions, which MONGODB_COMPATIBILITY=basic is without'
