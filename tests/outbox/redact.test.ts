import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '@/outbox/redact'

describe('redact', () => {
  it.each([
    ['GET /me?access_token=EAAB12&fields=id', 'GET /me?access_token=[secret]&fields=id'],
    ['authorization: Bearer abc.def-ghi', 'authorization: Bearer [secret]'],
    ['{"access_token":"EAAB 12","id":"7"}', '{"access_token":[secret],"id":"7"}'],
    ["{ token: 'x y', id: 7 }", '{ token: [secret], id: 7 }'],
    ['token=abc, retry', 'token=[secret], retry'],
    ['appsecret_proof=ff00 refused', 'appsecret_proof=[secret] refused'],
    ['smtp://user:pa55@mail.example.org refused', 'smtp://[secret]@mail.example.org refused'],
    ['X-API-Key: k1234567', 'X-API-Key: [secret]'],
    [
      'validating access token: Session has expired',
      'validating access token: Session has expired',
    ],
    ['bearer of the token', 'bearer of the token'],
    ['client_secret=s3cr3t;', 'client_secret=[secret];'],
    ['ส่งไม่สำเร็จ เพราะปลายทางไม่ตอบ', 'ส่งไม่สำเร็จ เพราะปลายทางไม่ตอบ'],
    ['the token has expired', 'the token has expired'],
  ])('%s', (text, clean) => {
    expect(redact(text)).toBe(clean)
  })

  it('hides whatever stands behind access_token', () => {
    const secret = fc.stringMatching(/^[A-Za-z0-9]{12,40}$/).map((letters) => `${letters}7`)
    fc.assert(
      fc.property(secret, fc.constantFrom('=', ': ', '=', '":"', '": "'), (value, sign) => {
        expect(redact(`failed with access_token${sign}${value} in it`)).not.toContain(value)
      }),
    )
  })

  it('cuts what is too long', () => {
    expect(redact('ก'.repeat(2_000))).toHaveLength(500)
  })
})
