/**
 * Takes one story after another on its whole way, as the people of SCHOOL and DIRECTOR: written, saved, handed in,
 * returned, saved, handed in again, published. Each write of the school carries its serial in every field, and each step
 * has an outbox row. Says what it did, until it is killed; begins when told to.
 */
async function walkForever(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { enqueue } = await import('@/outbox/enqueue')
  const { WAY, contentOf } = await import('../stepsOnTheWay')
  const payload = await openSite()
  const find = (id = '') => payload.findByID({ collection: 'users', id, depth: 0 })
  const people = {
    school: { ...(await find(process.env.SCHOOL)), collection: 'users' as const },
    director: { ...(await find(process.env.DIRECTOR)), collection: 'users' as const },
  }
  payload.collections.news.config.hooks.afterChange.push(async ({ doc, previousDoc, req }) => {
    if (doc.stage === previousDoc?.stage) return doc
    const key = `steps/${String(doc.id)}/${String(doc.summary)}/${String(doc.stage)}`
    await enqueue({ channel: 'steps', key, message: { stage: doc.stage }, req })
    return doc
  })
  console.log('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))

  for (let taken = 1; ;) {
    let id = ''
    for (const [serial, { stage, by, remark }] of WAY.entries()) {
      const as = { user: people[by], overrideAccess: false, draft: true, depth: 0 } as const
      // Who decides changes nothing: it would make a writer of them, who may not publish.
      const content = by === 'school' ? contentOf(serial) : {}
      const data = { ...content, stage, remark } as never
      const doc =
        serial === 0
          ? await payload.create({ collection: 'news', data, ...as })
          : await payload.update({ collection: 'news', id, data, ...as })
      id = String(doc.id)
      console.log(`stepped ${taken}`)
      taken += 1
    }
  }
}

void walkForever().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
