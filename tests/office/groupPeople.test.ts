import { expect, it } from 'vitest'
import { groupPeople } from '@/office/people/groupPeople'

const units = [
  { id: 'admin', name: 'กลุ่มอำนวยการ' },
  { id: 'empty', name: 'กลุ่มที่ยังไม่มีใคร' },
  { id: 'dlict', name: 'กลุ่มส่งเสริมการศึกษาทางไกลฯ' },
]

it('people stand by unit in the order of the units, those without last', () => {
  const groups = groupPeople({
    units,
    people: [
      { name: 'อ', unit: { id: 'dlict' }, order: 2 },
      { name: 'เก', unit: 'dlict', order: 1 },
      { name: 'ข', unit: 'admin' },
      { name: 'เก', unit: 'admin', order: 0 },
      { name: 'ไม่มีกลุ่ม', unit: null },
      { name: 'กลุ่มหายไป', unit: 'gone' },
    ],
  })

  expect(groups.map(({ unit, people }) => [unit?.id, people.map(({ name }) => name)])).toEqual([
    ['admin', ['เก', 'ข']],
    ['dlict', ['เก', 'อ']],
    [undefined, ['กลุ่มหายไป', 'ไม่มีกลุ่ม']],
  ])
  expect(groupPeople({ units, people: [] })).toEqual([])
})
