import { describe, expect, it } from 'vitest'
import { findCodes } from '@/search/thai/codes'
import { normalise } from '@/search/thai/normalise'

const codes = (text: string) => findCodes(normalise(text))
const levels = (text: string) => codes(text).flatMap((code) => code.levels)
const names = (text: string) => codes(text).flatMap((code) => code.names)

describe('A level', () => {
  it.each([
    'ม.3',
    'ม.๓',
    'ม 3',
    'ม3',
    'ม. 3',
    'มสาม',
    'มอสาม',
    'คณิตม.3',
    'มัธยมศึกษาปีที่ 3',
    'ชั้นมัธยมศึกษาปีที่ ๓',
    'มัธยม 3',
    'grade 9',
    'm.3',
    'Secondary 3',
  ])('is ม.3 in %s', (text) => expect(levels(text)).toEqual(['m3']))

  it.each([
    ['ม.ต้น', ['m1', 'm2', 'm3']],
    ['มัธยมศึกษาตอนปลาย', ['m4', 'm5', 'm6']],
    ['ประถมปลาย', ['p4', 'p5', 'p6']],
    ['ม.1-3', ['m1', 'm2', 'm3']],
    ['ม.4 และ ม.6', ['m4', 'm6']],
    ['ป.6', ['p6']],
    ['ม.2/1', ['m2']],
  ])('is several in %s', (text, expected) => expect(levels(text)).toEqual(expected))

  it.each(['5 กม. 3 ชั่วโมง', '150 ซม. 2 คน', 'หมอ 3 คน', 'ม.ค. 2567', 'ถามสามคน', 'ตาม 2 ข้อ'])(
    'is none in %s',
    (text) => expect(levels(text)).toEqual([]),
  )
})

describe('A code', () => {
  it.each([
    ['ค 1.3 ม.1/1', 'ค1x3ม1y1'],
    ['ค1.3 ม.๑/๑', 'ค1x3ม1y1'],
    ['ว 4.2 ม.4-6/1', 'ว4x2ม4x6y1'],
    ['ว 0231', 'ว231'],
    ['ที่ ศธ 04297/ว 231', 'ว231'],
    ['คำสั่งที่ 198/2567', '198y2567'],
    ['ครั้งที่ ๗๓', 'ครั้ง73'],
    ['รุ่น 2', 'รุ่น2'],
  ])('of %s is %s, however it is written', (text, name) => expect(names(text)[0]).toBe(name))

  it('of an indicator stands for its standard too', () =>
    expect(names('ท 1.1 ม.1/2')).toEqual(['ท1x1ม1y2', 'ท1x1ม1', 'ท1x1']))
})
