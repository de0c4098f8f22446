import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'

let site: RunningSite
let token: string

interface Refusal {
  errors: { name?: string; message: string; data?: { errors?: { path: string }[] } }[]
}

async function post<T>(path: string, body: object): Promise<{ status: number; body: T }> {
  const answer = await fetch(`${site.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as T }
}

// The built site alone shows this: a bundle has names and copies of classes that the sources have not.
describe('what the built site refuses', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    token = (await post<{ token: string }>('/users/login', ADMIN)).body.token
  }, 240_000)

  afterAll(() => site?.stop())

  it('names the field, so that the admin can show it there', async () => {
    const { status, body } = await post<Refusal>('/news', { title: '' })

    expect(status).toBe(400)
    expect(body.errors[0]?.data?.errors).toEqual([expect.objectContaining({ path: 'title' })])
  })

  it('says why, in our own words', async () => {
    const contradiction = { title: 'ข่าว', stage: 'published', _status: 'draft' }

    const { status, body } = await post<Refusal>('/news', contradiction)

    expect(status).toBe(400)
    expect(body.errors[0]?.message).toMatch(/[ก-๙]/)
  })

  it('is no fault of ours in the log', async () => {
    await post('/users/login', { email: 'nobody@example.org', password: 'wrong' })
    await post('/news/none', {})

    expect(site.log().filter((line) => /"level":(50|60|"error"|"fatal")/.test(line))).toEqual([])
  })
})
