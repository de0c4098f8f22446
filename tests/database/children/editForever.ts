/**
 * Edits the item of ITEM for ever, each time with the next serial in every field and an outbox row enqueued by a
 * hook, until it is killed. Begins when told to.
 */
async function editForever(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { enqueue } = await import('@/outbox/enqueue')
  const { editOf } = await import('../serialItem')
  const payload = await openSite()
  const id = process.env.ITEM ?? ''
  const tags = (process.env.TAGS ?? '').split(',')
  payload.collections.news.config.hooks.afterChange.push(async ({ doc, context, req }) => {
    const key = `test/${String(doc.id)}/${String(context.serial)}`
    await enqueue({ channel: 'test', key, message: { serial: context.serial }, req })
    return doc
  })
  console.log('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))

  const item = await payload.findByID({ collection: 'news', id, depth: 0 })
  for (let serial = Number(item.summary) + 1; ; serial += 1) {
    await payload.update({
      collection: 'news',
      id,
      data: editOf({ serial, tags }),
      context: { serial },
    })
    console.log('edited')
  }
}

void editForever().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
