import { describe, expect, it } from 'vitest'
import type { ReadyReport } from '@/server/sitePort'
import { makeSite, openDoor, smallSite } from './openDoor'

describe('what machines ask', () => {
  it('/api/health says the process answers', async () => {
    const { ask } = await openDoor({ next: smallSite })

    expect(await ask('/api/health')).toMatchObject({ status: 200, text: '{"status":"ok"}' })
  })

  it.each([
    ['all parts work', { database: true, parts: { search: { state: 'ok' } } }, 200, 'ok'],
    [
      'a part is down',
      { database: true, parts: { search: { state: 'down', detail: 'no index' } } },
      200,
      'degraded',
    ],
    ['the database cannot be read', { database: false, parts: {} }, 503, 'down'],
    ['asking fails', new Error('no'), 503, 'down'],
  ] as [string, ReadyReport | Error, number, string][])(
    '/api/ready when %s',
    async (_when, report, status, word) => {
      const { ask } = await openDoor({ next: smallSite, site: makeSite(report) })

      const answer = await ask('/api/ready')

      expect(answer.status).toBe(status)
      expect(JSON.parse(answer.text).status).toBe(word)
    },
  )

  it('/api/ready names the part that is down', async () => {
    const site = makeSite({
      database: true,
      parts: { search: { state: 'down', detail: 'no index' } },
    })
    const { ask } = await openDoor({ next: smallSite, site })

    expect(JSON.parse((await ask('/api/ready')).text).parts).toEqual({
      database: { state: 'ok' },
      search: { state: 'down', detail: 'no index' },
    })
  })

  it('/api/ready answers 503 before the site has come up', async () => {
    const { ask } = await openDoor({ next: smallSite })

    expect((await ask('/api/ready')).status).toBe(503)
  })

  it.each(['/api/graphql', '/api/graphql-playground', '/api/GraphQL'])(
    '%s is not there',
    async (path) => {
      const { ask } = await openDoor({ next: (_req, res) => void res.end('reached') })

      expect((await ask(path, { method: 'POST' })).status).toBe(404)
    },
  )

  it('the admin keeps its scripts and the headers that guard it', async () => {
    const page = '<html><script src="/_next/a.js"></script></html>'
    const { ask } = await openDoor({ next: (_req, res) => void res.end(page) })

    const { text, headers } = await ask('/admin/login')

    expect(text).toBe(page)
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })
})
