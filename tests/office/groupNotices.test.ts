import { describe, expect, it } from 'vitest'
import { groupNotices, noticePhase } from '@/office/notices/groupNotices'

const NOON = new Date('2026-11-23T05:00:00.000Z')
const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000).toISOString()

describe('a notice', () => {
  it.each([
    ['shows without times', {}, 'current'],
    ['shows from the very moment it begins', { from: hours(0) }, 'current'],
    ['is planned until then', { from: hours(0.001) }, 'planned'],
    ['shows until its end', { until: hours(0.001) }, 'current'],
    ['is past from the very moment it ends', { from: hours(-1), until: hours(0) }, 'past'],
    ['shows between its times', { from: hours(-1), until: hours(1) }, 'current'],
    ['is past when it was switched off', { isOn: false }, 'past'],
    ['is past when it was switched off early', { isOn: false, until: hours(9) }, 'past'],
    ['is nowhere when switched off before it began', { isOn: false, from: hours(1) }, null],
    [
      'is past when an end before its beginning slipped in',
      { from: hours(1), until: hours(0) },
      'past',
    ],
  ])('%s', (_, times, phase) => {
    expect(noticePhase({ notice: { isOn: true, ...times }, now: NOON })).toBe(phase)
  })
})

describe('notices in a list', () => {
  const notice = (id: string, more: object) => ({
    id,
    kind: 'service' as const,
    isOn: true,
    createdAt: hours(-100),
    ...more,
  })

  it('stand emergencies first, then the latest begun; planned ones the nearest first', () => {
    const { current, planned, past } = groupNotices({
      now: NOON,
      notices: [
        notice('old', { from: hours(-9) }),
        notice('far', { from: hours(9) }),
        notice('near', { from: hours(1) }),
        notice('flood', { kind: 'emergency', from: hours(-50) }),
        notice('new', { from: hours(-1) }),
        notice('open', {}),
        notice('over', { from: hours(-9), until: hours(-8) }),
        notice('just over', { from: hours(-9), until: hours(-1) }),
        notice('off', { isOn: false, from: hours(-3) }),
      ],
    })
    const ids = (list: { id: string }[]) => list.map(({ id }) => id)

    expect(ids(current)).toEqual(['flood', 'new', 'old', 'open'])
    expect(ids(planned)).toEqual(['near', 'far'])
    expect(ids(past)).toEqual(['off', 'over', 'just over'])
  })
})
