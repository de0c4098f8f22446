import { describe, expect, it } from 'vitest'
import { percentOf, progressed, secondsLeft, type Transfer } from '@/uploads/admin/transfers'
import { progressWords } from '@/uploads/admin/uploadWords'

const MEGABYTE = 1024 * 1024
const begun: Transfer = {
  key: 1,
  name: 'บทเรียน.mp4',
  size: 100 * MEGABYTE,
  sent: 0,
  state: 'asking',
}

describe('how far a file is', () => {
  it('says 100 per cent only when all of it has come', () => {
    expect(percentOf({ ...begun, sent: begun.size - 1 })).toBe(99)
    expect(percentOf({ ...begun, sent: begun.size })).toBe(100)
  })

  it('tells the time left by the pace since it was begun or gone on with', () => {
    const resumed = progressed(begun, { sent: 60 * MEGABYTE, at: 1_000 })
    expect(secondsLeft(resumed, 1_500)).toBeUndefined()
    const later = progressed(resumed, { sent: 70 * MEGABYTE, at: 11_000 })
    expect(secondsLeft(later, 11_000)).toBe(30)
  })

  it.each([
    [undefined, '70% (70 MB จาก 100 MB)'],
    [30, '70% (70 MB จาก 100 MB) เหลือไม่ถึง 1 นาที'],
    [200, '70% (70 MB จาก 100 MB) เหลือประมาณ 3 นาที'],
    [7_500, '70% (70 MB จาก 100 MB) เหลือประมาณ 2 ชั่วโมง 5 นาที'],
  ])('with %s seconds left reads %s', (left, words) => {
    const said = progressWords({ percent: 70, sent: '70 MB', size: '100 MB', secondsLeft: left })
    expect(said.th).toBe(words)
  })
})
