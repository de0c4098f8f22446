/** Brings the database of DATA_DIR to the newest schema; run as a process of its own. */
async function migrateBase(): Promise<void> {
  const { default: config } = await import('../../payload.config')
  const { getPayload } = await import('payload')
  const payload = await getPayload({ config })
  await payload.destroy()
}

void migrateBase().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
