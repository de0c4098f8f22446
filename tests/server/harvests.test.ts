import { describe, expect, it } from 'vitest'
import { openDoor, type Stub } from './openDoor'

/** Tells the address it was asked by, as XML. */
const oai: Stub = (req, res) => {
  res.writeHead(200, { 'content-type': 'text/xml; charset=utf-8', 'x-method': req.method })
  res.end(`<asked>${req.method} ${req.url?.replaceAll('&', '&amp;')}</asked>`)
}
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }

describe('a harvester', () => {
  it('may send its question in a form, which is asked like an address', async () => {
    const { ask } = await openDoor({ next: oai })
    const body = 'verb=ListRecords&metadataPrefix=oai_dc&set=area%3Athai'

    const sent = await ask('/oai', { method: 'POST', headers: FORM, body })
    const read = await ask(`/oai?${body}`)

    expect(sent.status).toBe(200)
    expect(sent.headers['content-type']).toBe('text/xml; charset=utf-8')
    expect(sent.text).toBe(read.text)
    expect(sent.text).toContain('GET /oai?verb=ListRecords&amp;metadataPrefix=oai_dc')
  })

  it('needs no page of ours before it, and comes without cookies or an origin', async () => {
    const { ask } = await openDoor({ next: oai })

    const { status } = await ask('/oai', {
      method: 'POST',
      headers: { ...FORM, origin: 'https://harvester.example' },
      body: 'verb=Identify',
    })

    expect(status).toBe(200)
  })

  it.each([
    ['a body that is no form', { 'content-type': 'application/json' }, '{}', 415],
    ['a question longer than an address may be', FORM, `verb=${'x'.repeat(3000)}`, 414],
    ['a body larger than any form', FORM, 'x'.repeat(200_000), 413],
  ])('is refused %s', async (_, headers, body, status) => {
    const { ask } = await openDoor({ next: oai })

    expect((await ask('/oai', { method: 'POST', headers, body })).status).toBe(status)
  })

  it('is told that it may send forms, to this address alone', async () => {
    const { ask } = await openDoor({ next: oai })
    const allowed = async (path: string) => (await ask(path, { method: 'OPTIONS' })).headers.allow

    expect(await allowed('/oai')).toBe('GET, HEAD, POST, OPTIONS')
    expect(await allowed('/library')).toBe('GET, HEAD, OPTIONS')
    expect((await ask('/en/oai', { method: 'POST', headers: FORM, body: '' })).status).toBe(405)
    expect((await ask('/oai', { method: 'DELETE' })).status).toBe(405)
  })
})
