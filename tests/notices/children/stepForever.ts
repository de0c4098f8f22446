/**
 * Hands the item of ITEM in as AUTHOR and returns it as EDITOR for ever, until it is killed. Begins when told to,
 * wherever the one before was stopped.
 */
async function stepForever(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const payload = await openSite()
  const id = process.env.ITEM ?? ''
  const people = [process.env.AUTHOR ?? '', process.env.EDITOR ?? '']
  const [author, editor] = await Promise.all(
    people.map((one) => payload.findByID({ collection: 'users', id: one, depth: 0 })),
  )
  console.log('ready')
  await new Promise((resolve) => process.stdin.once('data', resolve))

  const as = { collection: 'news', id, depth: 0, overrideAccess: false } as const
  let { stage } = await payload.findByID({ collection: 'news', id, depth: 0 })
  for (;;) {
    const isIn = stage === 'submitted'
    const to = isIn ? 'returned' : 'submitted'
    await payload.update({ ...as, data: { stage: to }, user: isIn ? editor : author })
    stage = to
    console.log('stepped')
  }
}

void stepForever().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
