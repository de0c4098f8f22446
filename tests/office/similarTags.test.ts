import { describe, expect, it } from 'vitest'
import { mergedAliases, mergedTags } from '@/office/tags/mergedTags'
import { similarTags } from '@/office/tags/similarTags'

/** The groups found among these titles, each used once less than the one before. */
const groupsOf = (...titles: string[]) =>
  similarTags(
    titles.map((title, at) => ({ id: title, title, slug: '', uses: titles.length - at })),
  ).map(({ tags }) => tags.map(({ title }) => title))

describe('tags that look alike', () => {
  it.each([
    ['case and spaces', 'DLTV', 'dl tv'],
    ['Thai digits', 'ม.๑', 'ม.1'],
    ['hyphens', 'โควิด-19', 'โควิด 19'],
    ['order of words', 'สื่อ คณิตศาสตร์', 'คณิตศาสตร์ สื่อ'],
    ['a missing letter', 'วิทยาศาสตร์', 'วิทยาศาตร์'],
    ['two sara e for sara ae', 'แนะแนวการศึกษา', 'เเนะเเนวการศึกษา'],
  ])('by %s', (_, one, other) => {
    expect(groupsOf(one, other)).toEqual([[one, other]])
  })

  it.each([
    ['ม.1', 'ม.2'],
    ['ชุดที่ 1 คณิตศาสตร์', 'ชุดที่ 2 คณิตศาสตร์'],
    ['ข้าว', 'ขาว'],
    ['ภาษาไทย', 'ภาษาอังกฤษ'],
  ])('are not %s and %s', (one, other) => {
    expect(groupsOf(one, other)).toEqual([])
  })

  it('stand in one group, the most used first', () => {
    expect(groupsOf('อื่น', 'DLIT', 'dlit', 'Dlit')).toEqual([['DLIT', 'dlit', 'Dlit']])
  })
})

describe('a merge', () => {
  it('puts the kept tag once, where the first of the merged stood', () => {
    const merge = { into: 'k', from: ['a', 'b'] }
    expect(mergedTags({ tags: ['x', 'a', 'y', 'b'], ...merge })).toEqual(['x', 'k', 'y'])
    expect(mergedTags({ tags: ['a', 'k'], ...merge })).toEqual(['k'])
    expect(mergedTags({ tags: ['x'], ...merge })).toEqual(['x'])
  })

  it('keeps every old word in every language, each once', () => {
    const into = { title: { th: 'ใหม่' }, slug: 'new', aliases: ['ก่อน'] }
    const from = [
      { title: { th: 'เก่า', en: 'Old' }, slug: 'old', aliases: ['เดิม'] },
      { title: { th: 'ใหม่' }, slug: 'new-2' },
    ]
    expect(mergedAliases({ into, from })).toEqual(['ก่อน', 'เก่า', 'Old', 'old', 'เดิม', 'new-2'])
  })
})
