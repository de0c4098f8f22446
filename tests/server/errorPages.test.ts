import type { IncomingMessage, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { openDoor } from './openDoor'

/** A stand-in for Next that knows its error pages and a few addresses. */
function site(log: string[] = []) {
  return (req: IncomingMessage, res: ServerResponse) => {
    log.push(req.url ?? '')
    const error = /^(\/en)?\/errors\/(\d+)$/.exec(req.url ?? '')
    if (error) {
      const language = error[1] ? 'en' : 'th'
      const body = `<html lang="${language}"><body>${error[2]} {{request-id}}</body></html>`
      return void res.writeHead(200, { 'content-type': 'text/html' }).end(body)
    }
    if (req.url?.endsWith('/gone')) {
      const prefix = req.url.startsWith('/en') ? '/en' : ''
      return void res.writeHead(308, { location: `${prefix}/errors/410` }).end()
    }
    if (req.url?.endsWith('/broken')) return void res.writeHead(500).end()
    return void res.writeHead(404, { 'content-type': 'text/html' }).end()
  }
}

describe('error pages', () => {
  it.each([
    ['/nowhere', 404, 'th'],
    ['/en/nowhere', 404, 'en'],
    ['/gone', 410, 'th'],
    ['/en/gone', 410, 'en'],
    ['/broken', 500, 'th'],
    ['/errors/500', 404, 'th'],
    ['/en/errors/410', 404, 'en'],
  ])('answer %s with %i in the language of the address', async (path, status, language) => {
    const { ask } = await openDoor({ next: site() })

    const answer = await ask(path)

    expect(answer.status).toBe(status)
    expect(answer.text).toContain(`<html lang="${language}"><body>${status} `)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  it('name the request by the number the log has', async () => {
    const { ask, lines } = await openDoor({ next: site() })

    const { text, headers } = await ask('/nowhere')

    expect(text).toContain(`404 ${headers['x-request-id']}<`)
    expect(lines.some(({ id }) => id === headers['x-request-id'])).toBe(true)
  })

  it('are drawn once for a flood of missing addresses', async () => {
    const drawn: string[] = []
    const { ask } = await openDoor({ next: site(drawn) })

    for (const name of ['a', 'b', 'c']) await ask(`/${name}`)

    expect(drawn.filter((url) => url === '/errors/404')).toHaveLength(1)
  })
})
