/** Claims what is due, says so, and never ends its delivery. */
async function hang(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { createTicker } = await import('@/outbox/createTicker')
  const { clock } = await import('@/shared/clock')
  const payload = await openSite()
  const handler = {
    channel: 'test',
    async deliver() {
      console.log('delivering')
      await new Promise(() => {})
    },
  }
  const leaseMs = Number(process.env.LEASE_MS)
  await createTicker({ payload, handlers: [handler], clock, leaseMs, holder: 'killed' }).runOnce()
}

void hang().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
