import { expect, it } from 'vitest'
import { findOrPrint } from '@/print/recentPrints'

const counting = () => {
  let printed = 0
  return { print: async () => Buffer.from(`${(printed += 1)}`), count: () => printed }
}

it('prints once for all who ask for the same', async () => {
  const { print, count } = counting()

  const copies = await Promise.all([findOrPrint('a', print), findOrPrint('a', print)])

  expect(copies.map(String)).toEqual(['1', '1'])
  expect(count()).toBe(1)
})

it('forgets what was asked for long ago, and keeps what is asked for again', async () => {
  const { print } = counting()
  await findOrPrint('old', print)
  await findOrPrint('wanted', print)
  for (let index = 0; index < 19; index += 1) {
    await findOrPrint(`other ${index}`, print)
    await findOrPrint('wanted', print)
  }

  expect(String(await findOrPrint('wanted', print))).toBe('2')
  expect(String(await findOrPrint('old', print))).not.toBe('1')
})

it('tries again after a printing failed', async () => {
  await expect(findOrPrint('b', () => Promise.reject(new Error('no paper')))).rejects.toThrow()

  expect(String(await findOrPrint('b', async () => Buffer.from('done')))).toBe('done')
})
