import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '@/shared/cutText'

describe('a text too long for its place', () => {
  it('ends after a word, with an ellipsis', () => {
    expect(cutText('การศึกษาทางไกลผ่านดาวเทียม', 17)).toBe('การศึกษาทางไกล…')
    expect(cutText('one two three', 9)).toBe('one two…')
  })

  it('stays as it is when it fits', () => {
    expect(cutText('พอดี', 4)).toBe('พอดี')
    expect(cutText('', 0)).toBe('')
  })

  it('parts no letter from its marks, even in a word longer than its place', () => {
    expect(cutText('ก้'.repeat(100), 10)).toBe(`${'ก้'.repeat(4)}…`)
  })

  it('is never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, max) => {
        expect(cutText(text, max).length).toBeLessThanOrEqual(max)
      }),
    )
  })
})
