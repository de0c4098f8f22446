import { describe, expect, it } from 'vitest'
import { LESSON_MAX, lessonHref, moved, parseLesson, without } from '@/library/lesson/lessonAddress'

const code = (at: number) => `m${String(at).padStart(7, '0')}`
const codes = (count: number) => Array.from({ length: count }, (_, at) => code(at))

describe('a list in an address', () => {
  it('holds codes in order, each once, in any writing', () => {
    expect(parseLesson({ i: 'M0000001, m000000o,m0000001', t: '  คาบเช้า ' })).toEqual({
      codes: ['m0000001', 'm0000000'],
      title: 'คาบเช้า',
      faulty: [],
      surplus: 0,
    })
  })

  it('says what is no code and how many are too many', () => {
    const list = [...codes(LESSON_MAX + 2), 'x', '<b>', 'x'].join(',')

    expect(parseLesson({ i: list })).toMatchObject({
      codes: codes(LESSON_MAX),
      faulty: ['x', '<b>'],
      surplus: 2,
    })
    expect(parseLesson({})).toMatchObject({ codes: [], title: '', faulty: [], surplus: 0 })
  })

  it('leads back to itself, and stays far below what the site takes as an address', () => {
    const lesson = { codes: codes(LESSON_MAX), title: 'น้ำ'.repeat(33) }
    const href = lessonHref(lesson)
    const params = Object.fromEntries(new URL(href, 'http://x').searchParams)

    expect(parseLesson(params)).toMatchObject(lesson)
    expect(href.split('?')[1]?.length).toBeLessThan(2_000)
  })

  it('is changed by other addresses: an item up, down, out', () => {
    const lesson = { codes: codes(3), title: 'ก' }

    expect(moved(lesson, code(1), -1).codes).toEqual([code(1), code(0), code(2)])
    expect(moved(lesson, code(1), 1).codes).toEqual([code(0), code(2), code(1)])
    expect(moved(lesson, code(0), -1)).toEqual(lesson)
    expect(moved(lesson, code(2), 1)).toEqual(lesson)
    expect(moved(lesson, code(9), 1)).toEqual(lesson)
    expect(without(lesson, code(1))).toEqual({ codes: [code(0), code(2)], title: 'ก' })
  })
})
