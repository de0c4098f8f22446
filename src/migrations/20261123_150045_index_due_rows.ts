import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`state_dueAt_idx\` ON \`outbox\` (\`state\`,\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`state_leaseUntil_idx\` ON \`outbox\` (\`state\`,\`lease_until\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`state_dueAt_idx\`;`)
  await db.run(sql`DROP INDEX \`state_leaseUntil_idx\`;`)
}
