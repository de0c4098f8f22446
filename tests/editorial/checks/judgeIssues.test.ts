import { describe, expect, it } from 'vitest'
import { adjustableChecks, checkKeys } from '@/editorial/checks/checks'
import type { Issue } from '@/editorial/checks/Issue'
import { judgeIssues, levelOf, withLevels } from '@/editorial/checks/judgeIssues'
import { issueText, placeText } from '@/editorial/checks/words'

const issue = (check: Issue['check'], more: Partial<Issue> = {}): Issue => ({
  check,
  field: 'body',
  key: check,
  ...more,
})
const judge = (issues: Issue[], accepted: { key: string; reason?: string }[] = []) => {
  const { blocks, outcome } = judgeIssues(withLevels(issues, null), accepted)
  return { blocks: blocks.map(({ key }) => key), ...outcome }
}

const REASON = 'ผู้เป็นเจ้าของขอให้เผยแพร่'

describe('what stands in the way', () => {
  it('a block does, with or without a reason', () => {
    expect(judge([issue('bodyBlank')], [{ key: 'bodyBlank', reason: REASON }]).blocks).toEqual([
      'bodyBlank',
    ])
  })

  it('a number of a person does until a reason of ten characters is given for that very number', () => {
    const issues = [issue('nationalID', { key: 'nationalID:a' })]
    for (const accepted of [
      [],
      [{ key: 'nationalID:b', reason: REASON }],
      [{ key: 'nationalID:a', reason: 'สั้นไป' }],
      [{ key: 'nationalID:a', reason: '          ' }],
      [{ key: 'nationalID:a' }],
      [{ key: 'nationalID:a', reason: `เป็นเลขของ 1-1017-00230-70-8` }],
    ])
      expect(judge(issues, accepted).blocks).toEqual(['nationalID:a'])

    expect(judge(issues, [{ key: 'nationalID:a', reason: REASON }])).toEqual({
      blocks: [],
      accepted: [],
      leftOut: [],
      lifted: [{ key: 'nationalID:a', reason: REASON }],
    })
  })

  it('a warning never does; with a reason it is accepted, without one it is left out', () => {
    const issues = [issue('coverMissing'), issue('phoneNumber', { key: 'phoneNumber:a' })]
    expect(judge(issues, [{ key: 'coverMissing', reason: 'ไม่มีภาพ' }, { key: 'old' }])).toEqual({
      blocks: [],
      accepted: [{ key: 'coverMissing', reason: 'ไม่มีภาพ' }],
      leftOut: ['phoneNumber:a'],
      lifted: [],
    })
  })
})

describe('levels an office sets', () => {
  it('hold for the adjustable checks alone', () => {
    for (const check of checkKeys) {
      const level = levelOf(check, [{ check, level: 'off' }])
      expect(level === 'off').toBe((adjustableChecks as string[]).includes(check))
    }
  })

  it('a warning made a block refuses, and takes no reason', () => {
    const issues = withLevels([issue('coverMissing')], [{ check: 'coverMissing', level: 'block' }])
    const { blocks } = judgeIssues(issues, [{ key: 'coverMissing', reason: REASON }])
    expect(blocks.map(({ key }) => key)).toEqual(['coverMissing'])
  })
})

describe('the wording', () => {
  const about = { file: 'a.pdf', masked: '1-xxxx-xxxxx-xx-8', url: 'https://x.org', length: 301 }

  it.each(checkKeys)('%s has a sentence of its own in each language', (check) => {
    const one = issue(check, { ...about, at: [{ field: 'summary', language: 'en' }] })
    expect(issueText(one, 'th')).toMatch(/[ก-๙]/)
    expect(issueText(one, 'en')).toMatch(/^[^ก-๙]+$/u)
    expect(issueText(one, 'th')).not.toContain('undefined')
  })

  it('says where', () => {
    const page = { field: 'files.0.file', file: 'แบบ.pdf', part: 3, partKind: 'page' as const }
    expect(placeText(page, 'th')).toBe('ไฟล์ “แบบ.pdf” หน้า 3')
    expect(placeText({ field: 'creators.1.name' }, 'th')).toBe('ผู้จัดทำ 2')
    expect(placeText({ field: 'body', language: 'en' }, 'th')).toBe('เนื้อหา (ภาษาอังกฤษ)')
  })
})
