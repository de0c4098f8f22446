import { describe, expect, it } from 'vitest'
import { parseToken } from '@/facebook/care/pageToken'
import { seal, unseal } from '@/facebook/care/seal'

const SECRET = 'a secret for tests, 32 characters or more'
const TEXT = 'EAAGtokenOfThePage1234567890'

describe('a sealed text', () => {
  const sealed = seal({ text: TEXT, secret: SECRET, purpose: 'one' })

  it('opens with the secret and for the purpose it was sealed with', () => {
    expect(unseal({ sealed, secret: SECRET, purpose: 'one' })).toBe(TEXT)
    expect(sealed).not.toContain(TEXT)
  })

  it('is another each time', () => {
    expect(seal({ text: TEXT, secret: SECRET, purpose: 'one' })).not.toBe(sealed)
  })

  it('does not open with another secret, for another purpose or when it is no seal', () => {
    expect(unseal({ sealed, secret: `${SECRET}!`, purpose: 'one' })).toBeUndefined()
    expect(unseal({ sealed, secret: SECRET, purpose: 'two' })).toBeUndefined()
    for (const broken of ['', 'v1', 'v1.', 'v1.AAAA', 'v2.' + sealed.slice(3), TEXT])
      expect(unseal({ sealed: broken, secret: SECRET, purpose: 'one' })).toBeUndefined()
  })

  it('does not open once any byte of it was changed', () => {
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      const broken = `v1.${changed.toString('base64url')}`
      expect(unseal({ sealed: broken, secret: SECRET, purpose: 'one' })).toBeUndefined()
    }
  })
})

describe('a pasted token', () => {
  it('is freed of what surrounds it', () => {
    expect(parseToken(`\r\n  ${TEXT}\t\n`)).toBe(TEXT)
  })

  it.each([
    ['nothing', ''],
    ['too short', 'EAAG1'],
    ['broken by a line', `${TEXT}\n${TEXT}`],
    ['of several words', `token ${TEXT}`],
    ['in quotes', `"${TEXT}"`],
    ['in Thai letters', 'โทเคนของเพจโทเคนของเพจโทเคน'],
    ['endless', 'E'.repeat(1025)],
    ['no text at all', { token: TEXT }],
  ])('is refused when it is %s', (_, pasted) => {
    expect(parseToken(pasted)).toBeUndefined()
  })
})
