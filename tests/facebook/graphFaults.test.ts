import { describe, expect, it } from 'vitest'
import { GRAPH_FAULTS, graphFault, throttledUntil } from '@/facebook/graphFaults'

const NOW = new Date('2026-11-23T08:00:00Z')
const until = (headers: Record<string, string>) =>
  throttledUntil({ headers: new Headers(headers), now: NOW })?.toISOString()

describe('errors of Facebook', () => {
  it.each([
    [190, 'token'],
    [102, 'token'],
    [10, 'permission'],
    [200, 'permission'],
    [230, 'permission'],
    [299, 'permission'],
    [3, 'permission'],
    [4, 'throttled'],
    [17, 'throttled'],
    [32, 'throttled'],
    [341, 'throttled'],
    [613, 'throttled'],
    [80001, 'throttled'],
    [368, 'blocked'],
    [506, 'duplicate'],
    [100, 'content'],
    [1609005, 'content'],
    [324, 'content'],
    [803, 'gone'],
    [1, 'unknown'],
    [2, 'unknown'],
  ])('%i is %s', (code, kind) => {
    expect(graphFault({ code, status: 400 })).toBe(kind)
  })

  it('are told apart by the second code where the first is not enough', () => {
    expect(graphFault({ code: 100, subcode: 33 })).toBe('gone')
    expect(graphFault({ code: 100, subcode: 1366046 })).toBe('content')
    expect(graphFault({ code: 1, subcode: 2853006 })).toBe('permission')
    expect(graphFault({ code: 190, subcode: 463 })).toBe('token')
  })

  it('nobody has written down are unknown, so that nothing is sent twice', () => {
    expect(graphFault({ code: 300, status: 400 })).toBe('unknown')
    expect(graphFault({ code: 199, status: 400 })).toBe('unknown')
    expect(graphFault({ code: 987654, status: 500 })).toBe('unknown')
    expect(graphFault({ status: 502 })).toBe('unknown')
    expect(graphFault({})).toBe('unknown')
  })

  it('without a known code are told by the status that means the same everywhere', () => {
    expect(graphFault({ status: 429 })).toBe('throttled')
    expect(graphFault({ code: 987654, status: 403 })).toBe('permission')
    expect(graphFault({ code: 1, status: 429 })).toBe('unknown')
  })

  it('are a table of codes', () => {
    for (const code of Object.keys(GRAPH_FAULTS)) expect(code).toMatch(/^\d+(\/\d+)?$/)
  })
})

describe('a throttled channel', () => {
  it('waits as long as Facebook says, the longest of what it says', () => {
    const usage = {
      '100064': [
        { type: 'pages', call_count: 100, estimated_time_to_regain_access: 12 },
        { type: 'pages', call_count: 20, estimated_time_to_regain_access: 0 },
      ],
      '100065': [{ type: 'pages', estimated_time_to_regain_access: 30 }],
    }
    expect(until({ 'X-Business-Use-Case-Usage': JSON.stringify(usage) })).toBe(
      '2026-11-23T08:30:00.000Z',
    )
  })

  it('waits by the header of the app and by Retry-After as well', () => {
    const app = '{"call_count":100,"estimated_time_to_regain_access":5}'
    expect(until({ 'X-App-Usage': app })).toBe('2026-11-23T08:05:00.000Z')
    expect(until({ 'Retry-After': '90' })).toBe('2026-11-23T08:01:30.000Z')
    const date = 'Mon, 23 Nov 2026 08:10:00 GMT'
    expect(until({ 'Retry-After': date })).toBe('2026-11-23T08:10:00.000Z')
  })

  it('waits no longer than a day, whatever it is told', () => {
    const usage = '{"1":[{"estimated_time_to_regain_access":99999999}]}'
    expect(until({ 'X-Business-Use-Case-Usage': usage })).toBe('2026-11-24T08:00:00.000Z')
    expect(until({ 'Retry-After': '99999999999' })).toBe('2026-11-24T08:00:00.000Z')
  })

  it.each<Record<string, string>>([
    {},
    { 'X-App-Usage': '{"call_count":100,"total_time":25}' },
    { 'X-App-Usage': 'not JSON' },
    { 'X-Business-Use-Case-Usage': '{"1":[{"estimated_time_to_regain_access":0}]}' },
    { 'X-Business-Use-Case-Usage': '{"1":[{"estimated_time_to_regain_access":"soon"}]}' },
    { 'Retry-After': 'later' },
    { 'Retry-After': 'Mon, 23 Nov 2026 07:00:00 GMT' },
  ])('is told no time by %j', (headers) => {
    expect(until(headers)).toBeUndefined()
  })
})
