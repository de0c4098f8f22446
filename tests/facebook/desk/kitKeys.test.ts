import { describe, expect, it } from 'vitest'
import { createKitKeys } from '@/facebook/desk/kit/kitKeys'

const NOON = new Date('2026-11-23T05:00:00.000Z')
const after = (ms: number) => new Date(NOON.getTime() + ms)
const keys = createKitKeys('a secret for tests, 32 characters or more')
const until = after(7_200_000)
const key = keys.write({ post: 'p1', until })

describe('the key of a copy kit', () => {
  it('names its post until its time is over', () => {
    expect(keys.read(key, NOON)).toEqual({ post: 'p1', until })
    expect(keys.read(key, after(7_199_000))).toMatchObject({ post: 'p1' })
    expect(keys.read(key, until)).toBeUndefined()
  })

  it.each([
    ['for another post', key.replace('p1', 'p2')],
    ['for a longer time', key.replace(/\.(\w+)\./, (_, time: string) => `.${time}0.`)],
    ['with another seal', key.slice(0, -4) + (key.endsWith('AAAA') ? 'BBBB' : 'AAAA')],
    ['with half a seal', key.slice(0, -6)],
    ['without a seal', key.replace(/\.[^.]+$/, '')],
    ['with more behind it', `${key}.x`],
    ['of another site', createKitKeys('x'.repeat(32)).write({ post: 'p1', until })],
    ['of nothing', ''],
  ])('opens nothing when it is changed: %s', (_, forged) => {
    expect(keys.read(forged, NOON)).toBeUndefined()
  })
})
