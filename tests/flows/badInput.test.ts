import { request } from 'node:http'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSite, type RunningSite } from '../support/runningSite'

/** What bad input may be answered with: the page with its defaults, or a plain no. Never a fault of ours. */
const ALLOWED = new Set([200, 301, 302, 307, 308, 400, 404, 405, 414, 429, 431])
const LISTS = ['/news', '/announcements', '/library', '/search', '/documents']
const NAMES = [
  'page',
  'year',
  'month',
  'category',
  'q',
  'kind',
  'area',
  'level',
  'type',
  'sort',
  'size',
  'tag',
]

let site: RunningSite

interface Answer {
  status: number
  id: string
}

/** Sends the path as it is written, which fetch would tidy up first. */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(site.url)
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, headers }, (answer) => {
      answer.resume()
      const id = String(answer.headers['x-request-id'] ?? '')
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, id }))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('bad input from outside', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
  }, 240_000)

  afterAll(() => site?.stop())

  it('never makes a list fail, whatever its parameters say', async () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.integer().map(String),
      fc.double().map(String),
      fc.constantFrom(
        '-1',
        '0',
        '1e9',
        '99999999999999999999',
        '๑๒',
        '\0',
        "' OR 1=1 --",
        '%',
        '_',
        '[]',
        '{}',
        '../..',
      ),
    )
    const pairs = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LISTS), pairs, async (path, parameters) => {
        const { status } = await ask(`${path}?${new URLSearchParams(parameters)}`)
        expect(ALLOWED, `${path} ${JSON.stringify(parameters)} → ${status}`).toContain(status)
      }),
      { numRuns: 150 },
    )
  })

  it.each([
    ['10,000 characters', `/news?q=${'a'.repeat(10_000)}`],
    ['a null byte', '/news/%00'],
    ['a null byte in a parameter', '/search?q=a%00b'],
    ['broken percent-encoding', '/news/%E0%B8'],
    ['broken percent-encoding in a parameter', '/search?q=%E0%B8%'],
    ['an encoded path trick', '/files/..%2f..%2fetc/passwd'],
    ['dots', '/files/%2e%2e/%2e%2e/etc/passwd'],
    ['a double slash', '//evil.example/'],
    ['a backslash', '/news/..\\..\\x'],
    ['a file that is none', '/files/nothing/a.pdf'],
    ['a very deep path', `/${'a/'.repeat(500)}`],
    ['an unknown process', '/processes/99'],
    ['a process that is no number', '/processes/abc'],
    ['a short code that is none', '/go/x'],
    ['a huge page number', '/news?page=99999999999'],
  ])('answers %s with a page or a plain no', async (_, path) => {
    const { status, id } = await ask(path)

    expect(ALLOWED).toContain(status)
    expect(id).not.toBe('')
    await expect.poll(() => site.log().filter((line) => line.includes(id)).length).toBe(1)
  })

  it('answers a header that is too long with 431', async () => {
    expect((await ask('/news', { 'x-long': 'a'.repeat(40_000) })).status).toBe(431)
  })
})
