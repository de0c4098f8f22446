import { expect, it, describe } from 'vitest'
import { html, makeSite, nextPage, openDoor } from './openDoor'

const PERSON = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36'
const ZERO = nextPage('<div data-zero-results="">ไม่พบ</div>')

/** A site whose searches find nothing but for `q=found`, and what of them was counted. */
async function openSearching({ fails = false } = {}) {
  const noted: string[] = []
  const site = {
    ...makeSite({ database: true, parts: {} }),
    noteMiss: async (q: string) => {
      noted.push(q)
      if (fails) throw new Error('the database is away')
    },
  }
  const { ask, lines } = await openDoor({
    site,
    next: (req, res) =>
      html(res, req.url?.includes('found') ? nextPage('&lt;div data-zero-results=&quot;') : ZERO),
  })
  const search = (path: string, headers: Record<string, string> = { 'user-agent': PERSON }) =>
    ask(path, { headers })
  return { noted, search, lines }
}

const words = encodeURIComponent('กระโดดร่ม')

describe('a search that found nothing', () => {
  it('is counted when a person asked, once for the same person', async () => {
    const { noted, search } = await openSearching()
    await search(`/library?q=${words}`)
    await search(`/library?q=${words}`)
    await search(`/en/search?q=parachute`)

    expect(noted).toEqual(['กระโดดร่ม', 'parachute'])
  })

  it.each([
    ['what was found', '/library?q=found', PERSON],
    ['a search within facets', `/library?q=${words}&level=m3`, PERSON],
    ['a later page', `/library?q=${words}&page=2`, PERSON],
    ['another page of the site', `/news?q=${words}`, PERSON],
    ['a robot', `/library?q=${words}`, 'Mozilla/5.0 (compatible; Googlebot/2.1)'],
    ['a program without a name', `/library?q=${words}`, ''],
  ])('is not counted for %s', async (_what, path, agent) => {
    const { noted, search } = await openSearching()
    await search(path, agent ? { 'user-agent': agent } : {})

    expect(noted).toEqual([])
  })

  it('shows its page even when it cannot be counted', async () => {
    const { search, lines } = await openSearching({ fails: true })
    const answer = await search(`/search?q=${words}`)

    expect(answer.status).toBe(200)
    expect(JSON.stringify(lines)).not.toContain('กระโดดร่ม')
    expect(lines.some(({ msg }) => msg === 'a search without result was not counted')).toBe(true)
  })
})

describe('the search for programs', () => {
  it('takes a wording far longer than anybody types, and refuses a page’s', async () => {
    const { search } = await openSearching()
    const long = encodeURIComponent('ก'.repeat(1_500))

    expect((await search(`/api/search?q=${long}`)).status).toBe(200)
    expect((await search(`/search?q=${long}`)).status).toBe(414)
  })
})
