/** Publishes what is due to the Graph server at GRAPH, and kills itself before its effect number LAST. */
async function publish(): Promise<void> {
  const { openSite } = await import('../../../support/site')
  const { GRAPH_TOKEN } = await import('../../../support/graph/startGraph')
  const { createGraphChannel } = await import('@/facebook/drivers/graph/createGraphChannel')
  const { clock } = await import('@/shared/clock')
  const { Life } = await import('../killed')
  const { runProcess } = await import('../stage')
  const payload = await openSite()
  const access = JSON.parse(process.env.GRAPH ?? '') as Parameters<typeof createGraphChannel>[0]
  const token = () => Promise.resolve(GRAPH_TOKEN)
  const channel = createGraphChannel({ ...access, clock, token })
  const die = () => void process.kill(process.pid, 'SIGKILL')
  await runProcess({
    payload,
    channel,
    life: new Life(Number(process.env.LAST), 'before', die),
    holder: `child ${process.env.LAST}`,
  })
}

void publish().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error)
    process.exit(1)
  },
)
