import { expect, it } from 'vitest'
import { createReader } from '@/uploads/child/createReader'

const create = (timeMs: number) =>
  createReader<{ what: string }, { pid: number } | string[]>({
    script: 'tests/uploads/child/badReader.ts',
    timeMs,
    memoryMB: 64,
  })

it('answers one question after the other from the same process', async () => {
  const reader = create(30_000)
  const answers = await Promise.all([
    reader.ask({ what: 'answer' }),
    reader.ask({ what: 'answer' }),
  ])

  expect(answers[0]).toEqual({ pid: expect.any(Number) })
  expect(answers[1]).toEqual(answers[0])
})

it.each(['hang', 'crash', 'heap', 'buffers'])(
  'gives up a file that makes the process %s, and answers the next',
  async (what) => {
    const reader = create(what === 'hang' ? 3_000 : 30_000)

    const [bad, good] = await Promise.all([reader.ask({ what }), reader.ask({ what: 'answer' })])

    expect(bad).toBe('gave up')
    expect(good).toEqual({ pid: expect.any(Number) })
  },
)

it('keeps the settings of the site from what reads files', async () => {
  const names = await create(30_000).ask({ what: 'secrets' })
  expect(names).not.toContain('PAYLOAD_SECRET')
  expect(names).toEqual(expect.arrayContaining(['NODE_ENV', 'PATH']))
})
