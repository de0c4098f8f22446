import { describe, expect, it } from 'vitest'
import { hashtagFault } from '@/facebook/hashtagFault'
import { isReachable } from '@/facebook/compose/isReachable'
import { judgeAudience } from '@/facebook/compose/judgeAudience'
import { isVisible } from '@/editorial/isVisible'

const now = new Date('2026-11-23T03:00:00Z')
const item = {
  stage: 'published',
  visibility: 'public',
  publishedAt: '2026-11-22T03:00:00Z',
  expiresAt: null,
  deletedAt: null,
  isSample: false,
  facebook: { share: true },
}

const CASES = [
  ['a draft', { stage: 'draft' }, 'draft'],
  ['one handed in', { stage: 'submitted' }, 'draft'],
  ['one without a time', { publishedAt: null }, 'draft'],
  ['one withdrawn', { stage: 'withdrawn' }, 'withdrawn'],
  ['one in the trash', { deletedAt: '2026-11-22T03:00:00Z' }, 'trashed'],
  ['one for staff', { visibility: 'staff' }, 'staffOnly'],
  ['one that expired', { expiresAt: '2026-11-23T03:00:00Z' }, 'expired'],
  ['a sample', { isSample: true }, 'sample'],
  ['one not to be shared', { facebook: { share: false } }, 'sharingOff'],
  ['one whose time comes', { publishedAt: '2026-11-24T03:00:00Z' }, 'scheduled'],
] as const

describe('who may see a post', () => {
  it('is everyone, for what everyone reads on the site', () => {
    expect(judgeAudience({ item, now })).toEqual({ mayPost: true })
  })

  it.each(CASES)('is nobody for %s, and says so in both languages', (_, change, why) => {
    const verdict = judgeAudience({ item: { ...item, ...change }, now })

    expect(verdict).toMatchObject({ mayPost: false, why })
    if (verdict.mayPost) return
    expect(verdict.say.th).toMatch(/[ก-๙]/)
    expect(verdict.say.en).toMatch(/^[^ก-๙]+$/)
  })

  it('says until when a scheduled item waits, in the Buddhist era', () => {
    const verdict = judgeAudience({ item: { ...item, publishedAt: '2026-11-24T03:00:00Z' }, now })

    expect(verdict).toMatchObject({
      until: '2026-11-24T03:00:00Z',
      say: { th: expect.stringContaining('2569') },
    })
  })

  it('lets somebody share by hand what is not shared by itself', () => {
    const off = { ...item, facebook: { share: false } }

    expect(judgeAudience({ item: off, now, isByHand: true })).toEqual({ mayPost: true })
    expect(judgeAudience({ item: { ...off, stage: 'draft' }, now, isByHand: true })).toMatchObject({
      why: 'draft',
    })
  })

  it('never says more than the lists of the site show', () => {
    for (const [, change] of CASES) {
      const changed = { ...item, ...change }
      if (!isVisible({ item: changed, now }))
        expect(judgeAudience({ item: changed, now }).mayPost).toBe(false)
    }
  })
})

describe('hashtags of every post', () => {
  it.each(['', '#สพมอุบล dlict', 'a b c d e'])('may be “%s”', (written) => {
    expect(hashtagFault(written)).toBeNull()
  })

  it.each(['2567', '#สพม.อุบล', 'a b c d e f', '##x'])('may not be “%s”', (written) => {
    expect(hashtagFault(written)).toMatchObject({ th: expect.stringMatching(/[ก-๙]/) })
  })
})

describe('the address of the site', () => {
  it.each(['https://office.go.th', 'https://8.8.8.8'])('%s is found from outside', (address) => {
    expect(isReachable(address)).toBe(true)
  })

  it.each([
    'http://localhost:3000',
    'http://127.0.0.1',
    'http://[::1]:3000',
    'http://192.168.1.4',
    'http://10.0.0.1',
    'https://intranet',
    'https://office.local',
  ])('%s is not', (address) => {
    expect(isReachable(address)).toBe(false)
  })
})
