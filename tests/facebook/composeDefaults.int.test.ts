import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { newsEntries } from '@/news/toEntry'
import { findEntries } from '@/search/entries/findEntries'
import { findFeedEntries } from '@/site/feeds/findFeedEntries'
import { THAI } from '@/site/language'
import { makeUser, openSite, rest, signIn, withoutFourEyes } from '../support/site'

let payload: Payload
let token: string

interface Story {
  doc: { id: string; facebook?: Choice }
}
interface Choice {
  share?: boolean | null
  message?: string | null
  mode?: string | null
  at?: string | null
}

const create = async (kind: string, facebook?: Choice) => {
  const { body, status } = await rest<Story>({
    method: 'POST',
    path: `/${kind}?locale=th`,
    token,
    body: { title: 'เรื่องใหม่', ...(facebook && { facebook }) },
  })
  expect(status).toBe(201)
  return body.doc
}

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  token = await signIn(await makeUser({ payload, role: 'admin' }))
})

describe('a new item', () => {
  it('is shared where it is news, as a link, unless the office says otherwise', async () => {
    expect((await create('news')).facebook).toMatchObject({ share: true, mode: 'link' })
    expect((await create('announcements')).facebook).toMatchObject({ share: false })
    expect((await create('pages')).facebook).toMatchObject({ share: false })
  })

  it('is not shared where its writer says so', async () => {
    const { id, facebook } = await create('news', { share: false })
    expect(facebook).toMatchObject({ share: false, mode: 'link' })

    const { body } = await rest<Story>({
      method: 'PATCH',
      path: `/news/${id}?locale=th`,
      token,
      body: { title: 'แก้ชื่อ' },
    })
    expect(body.doc.facebook).toMatchObject({ share: false })
  })

  it('follows the settings', async () => {
    const settings = { shareByDefault: ['teaching-media' as const], mode: 'photos' as const }
    await payload.updateGlobal({ slug: 'facebook-settings', data: settings })

    expect((await create('news')).facebook).toMatchObject({ share: false, mode: 'photos' })
    expect((await create('teaching-media')).facebook).toMatchObject({ share: true })
    await payload.updateGlobal({
      slug: 'facebook-settings',
      data: { shareByDefault: ['news'], mode: 'link' },
    })
  })

  it('made from another one does not say what that one said, or when', async () => {
    const at = '2026-12-01T03:00:00.000Z'
    const { id } = await create('news', { share: true, message: 'เฉพาะเรื่องนี้', at, mode: 'photos' })

    const { body } = await rest<Story>({ method: 'POST', path: `/news/${id}/duplicate`, token })

    expect(body.doc.facebook).toMatchObject({ share: true, mode: 'photos' })
    expect(body.doc.facebook?.message ?? null).toBeNull()
    expect(body.doc.facebook?.at ?? null).toBeNull()
  })
})

describe('the settings', () => {
  it('take only what can be hashtags', async () => {
    const write = (hashtags: string) =>
      rest({ method: 'POST', path: '/globals/facebook-settings', token, body: { hashtags } })

    expect((await write('#สพม.อุบล')).status).toBe(400)
    expect((await write('1 2 3')).status).toBe(400)
    expect((await write('#สพมอุบล dlict')).status).toBe(200)
  })
})

describe('what a writer decides about a post', () => {
  const SECRET = 'ข้อความลับเฉพาะโพสต์'

  it('is read by nobody outside: not alone, in lists, by search, in feeds or in the index', async () => {
    const { id } = await payload.create({
      collection: 'news',
      locale: 'th',
      data: {
        title: 'เรื่องเปิดเผย',
        stage: 'published',
        visibility: 'public',
        facebook: { share: true, message: SECRET },
      },
    })

    const seen = [
      await rest({ path: `/news/${id}?depth=2` }),
      await rest({ path: '/news?depth=2' }),
      await rest({ path: `/news/${id}?select[facebook]=true` }),
      await findFeedEntries({ kinds: ['news'], language: THAI }),
      await findEntries({ payload, source: newsEntries as never, ids: [id] }),
    ].map((answer) => JSON.stringify(answer))
    expect(seen[0]).toContain('เรื่องเปิดเผย')
    for (const text of seen) {
      expect(text).not.toContain(SECRET)
      expect(text).not.toContain('"facebook"')
    }
    const query = encodeURIComponent(SECRET)
    const asked = await rest({ path: `/news?where[facebook.message][equals]=${query}` })
    expect(asked.status).toBe(400)
  })
})
