import { appendFileSync } from 'node:fs'

/** Delivers what is due into the file SEEN, one line a row; ends when nothing is left. */
async function drain(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { createTicker } = await import('@/outbox/createTicker')
  const { clock } = await import('@/shared/clock')
  const payload = await openSite()
  const handler = {
    channel: 'test',
    async deliver({ row }: { row: { key: string } }) {
      appendFileSync(process.env.SEEN ?? '', `${row.key}\n`)
    },
  }
  const ticker = createTicker({ payload, handlers: [handler], clock })
  console.log('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))

  let delivered = 0
  const left = () =>
    payload.count({ collection: 'outbox', where: { state: { not_equals: 'done' } } })
  while ((await left()).totalDocs > 0) delivered += await ticker.runOnce()
  console.log(delivered > 0 ? 'delivered some' : 'delivered none')
}

void drain().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
