/**
 * A site's search that is about to be killed. `FOLLOW`: follows once, publishes one more story that it does not
 * follow, and says its id. `BUILD`: begins to build the index anew and says so when some of it is written.
 */
async function followAndDie(): Promise<void> {
  const { openSite } = await import('../../support/site')
  const { complete } = await import('../../support/complete')
  const { openSearch } = await import('@/start/openSearch')
  const payload = await openSite()
  const { follower } = openSearch({ payload })
  await follower.follow()
  if (process.env.ACT === 'FOLLOW') {
    const data = { title: 'เผยแพร่ก่อนไฟดับ', ...complete('news'), stage: 'published' } as never
    await payload.create({ collection: 'news', data })
    console.log('published')
  } else {
    await follower.rebuild(() => {
      console.log('building')
      // Nothing more is written until the end comes.
      const waiting = new Int32Array(new SharedArrayBuffer(4))
      Atomics.wait(waiting, 0, 0)
    })
  }
  await new Promise((resolve) => process.stdin.once('data', resolve))
}

void followAndDie()
