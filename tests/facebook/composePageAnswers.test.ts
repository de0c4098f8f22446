import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { PAGE_CHECK_AGENT, pageAnswers } from '@/facebook/compose/pageAnswers'
import { isPerson } from '@/statistics/isPerson'

let server: Server | undefined

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const said = async (url: string, timeoutMs?: number) => {
  const answer = await pageAnswers({ url, timeoutMs })
  return answer.answers ? 'it answers' : answer.say.th
}

describe('a page before it is posted', () => {
  it('answers where its short address leads to it', async () => {
    const origin = await serve((req, res) => {
      if (req.url === '/go/n7k2m9qx-1') res.writeHead(302, { Location: '/news/a' }).end()
      else res.writeHead(200).end('<h1>ข่าว</h1>')
    })

    expect(await said(`${origin}/go/n7k2m9qx-1`)).toBe('it answers')
  })

  it('asks under a name of its own, which counts as no visitor', async () => {
    const agents: (string | undefined)[] = []
    const origin = await serve((req, res) => {
      agents.push(req.headers['user-agent'])
      res.writeHead(200).end()
    })

    await pageAnswers({ url: `${origin}/go/n7k2m9qx-1` })

    expect(agents).toEqual([PAGE_CHECK_AGENT])
    expect(isPerson({ 'user-agent': PAGE_CHECK_AGENT })).toBe(false)
  })

  it('is for the writer to open where it is not there', async () => {
    const origin = await serve((_, res) => res.writeHead(404).end())

    expect(await said(`${origin}/go/n7k2m9qx-1`)).toContain('ผู้เขียนต้องตรวจ')
  })

  it('is for the administrator where it fails, leads away, or leads in circles', async () => {
    let location = ''
    const origin = await serve((_, res) =>
      location ? res.writeHead(302, { Location: location }).end() : res.writeHead(500).end(),
    )

    expect(await said(`${origin}/go/n7k2m9qx-1`)).toMatch(/รหัส 500.*ผู้ดูแลระบบต้องตรวจ/)
    location = 'http://127.0.0.1:1/elsewhere'
    expect(await said(`${origin}/go/n7k2m9qx-1`)).toContain('พาออกจาก')
    location = '/go/n7k2m9qx-1'
    expect(await said(`${origin}/go/n7k2m9qx-1`)).toContain('ส่งต่อหลายทอดเกินไป')
  })

  it('is given up where nobody listens, or nobody answers in time', async () => {
    const origin = await serve(() => undefined)

    expect(await said('http://127.0.0.1:1/go/n7k2m9qx-1')).toContain('SITE_URL')
    expect(await said(`${origin}/go/n7k2m9qx-1`, 50)).toContain('เปิดเว็บไซต์')
  })

  it('is not read', async () => {
    let isClosed: (() => void) | undefined
    const closed = new Promise<void>((done) => (isClosed = done))
    const origin = await serve((_, res) => {
      res.writeHead(200)
      res.write('the beginning of a page that never ends')
      res.on('close', () => isClosed?.())
    })

    expect(await said(`${origin}/go/n7k2m9qx-1`)).toBe('it answers')
    await closed
  })
})
