import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveStage, rightForStep, STAGES, statusOf, type Stage } from '@/editorial/stages'

const stage = fc.constantFrom(...STAGES)

describe('stage and status', () => {
  it('never contradict each other, whatever a write sends', () => {
    const sent = fc.option(fc.oneof(stage, fc.string()), { nil: undefined })
    const status = fc.option(fc.constantFrom('draft', 'published', 'odd'), { nil: undefined })
    const kind = fc.constantFrom('notice', 'gone', 'redirect', null)
    fc.assert(
      fc.property(sent, status, kind, fc.option(stage, { nil: undefined }), (s, t, k, current) => {
        const answer = resolveStage({ stage: s, status: t, withdrawalKind: k, current })
        if ('fault' in answer) return
        expect(answer.status).toBe(statusOf(answer.stage, k))
        expect(s === undefined || s === answer.stage).toBe(true)
        expect(t === undefined || t === answer.status).toBe(true)
      }),
    )
  })
})

describe('the ways', () => {
  const ways: [Stage | undefined, Stage, boolean, string | null][] = [
    [undefined, 'draft', false, 'update'],
    [undefined, 'submitted', false, 'submit'],
    [undefined, 'published', false, 'publish'],
    [undefined, 'returned', false, null],
    [undefined, 'withdrawn', false, null],
    ['draft', 'submitted', false, 'submit'],
    ['draft', 'returned', false, null],
    ['draft', 'withdrawn', false, null],
    ['submitted', 'returned', false, 'return'],
    ['submitted', 'published', false, 'publish'],
    ['submitted', 'draft', false, null],
    ['returned', 'submitted', false, 'submit'],
    ['published', 'withdrawn', true, 'withdraw'],
    ['published', 'draft', true, 'update'],
    ['withdrawn', 'published', false, 'publish'],
    ['withdrawn', 'submitted', false, null],
  ]
  it.each(ways)('from %s to %s (live: %s) asks for %s', (from, to, isLive, right) => {
    expect(rightForStep({ from, to, isLive })).toBe(right)
  })

  it('to the public always ask for the right to publish', () => {
    fc.assert(
      fc.property(stage, fc.boolean(), (from, isLive) => {
        expect(rightForStep({ from, to: 'published', isLive })).toBe('publish')
      }),
    )
  })
})
