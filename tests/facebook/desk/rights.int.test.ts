import type { Payload } from 'payload'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { makeCast, PARTS, type Cast, type Part } from '../../accounts/cast'
import { readTable } from '../../accounts/itemMatrix'
import { openSite, rest } from '../../support/site'
import { addTo, BY_HAND, FAILED, POSTED, stockPost } from './posts'

vi.hoisted(() => (process.env.FACEBOOK_MODE = 'fake'))

const KEEPERS = 'yes      -         -       yes'
const expected = readTable(`
what                 | visitor contributor officer pr  librarian director executive auditor admin
read cross-posts     | -       -           -       yes -         ${KEEPERS}
list cross-posts     | -       -           -       yes -         ${KEEPERS}
create cross-posts   | -       -           -       -   -         -        -         -       -
change cross-posts   | -       -           -       -   -         -        -         -       -
delete cross-posts   | -       -           -       -   -         -        -         -       -
read counts          | -       -           -       yes -         ${KEEPERS}
read channel states  | -       -           -       -   -         -        -         -       -
change settings      | -       -           -       -   -         -        -         -       yes
retry                | -       -           -       yes -         ${KEEPERS}
update               | -       -           -       yes -         ${KEEPERS}
remove               | -       -           -       yes -         ${KEEPERS}
removed              | -       -           -       yes -         ${KEEPERS}
by-hand              | -       -           -       yes -         ${KEEPERS}
posted-by-hand       | -       -           -       yes -         ${KEEPERS}
desk                 | -       -           -       yes -         ${KEEPERS}
share                | -       -           -       yes -         ${KEEPERS}
new by hand          | -       -           -       yes -         ${KEEPERS}
posts of own item    | -       yes         yes     yes yes       yes      yes       yes     yes
posts of other’s     | -       -           -       yes yes       yes      yes       yes     yes
`)

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})

type Asked = { path: string; method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: unknown }

const stand = (post: Parameters<typeof stockPost>[0]['post'], owner = cast.stranger) =>
  stockPost({ payload, owner, post })

const act = (name: string, post: Parameters<typeof stand>[0], body?: unknown) => async () => ({
  method: 'POST' as const,
  path: `/cross-posts/${(await stand(post)).post}/${name}`,
  body,
})

const counted = async () => {
  const { post } = await stand(POSTED)
  const data = { key: `${post}/2026-11-23`, crossPost: post, day: '2026-11-23', reactions: 4 }
  return String((await payload.db.create({ collection: 'cross-post-counts', data })).id)
}

const ASKED: Record<string, (part: Part) => Promise<Asked>> = {
  'read cross-posts': async () => ({ path: `/cross-posts/${(await stand(POSTED)).post}` }),
  'list cross-posts': async () => ({ path: '/cross-posts?limit=1' }),
  'create cross-posts': async () => ({ path: '/cross-posts', method: 'POST', body: POSTED }),
  'change cross-posts': async () => ({
    path: `/cross-posts/${(await stand(POSTED)).post}`,
    method: 'PATCH',
    body: { state: 'removed' },
  }),
  'delete cross-posts': async () => ({
    path: `/cross-posts/${(await stand(POSTED)).post}`,
    method: 'DELETE',
  }),
  'read counts': async () => ({ path: `/cross-post-counts/${await counted()}` }),
  'read channel states': async () => ({ path: '/channel-states' }),
  'change settings': async () => ({
    path: '/globals/facebook-settings',
    method: 'POST',
    body: { mode: 'link' },
  }),
  retry: act('retry', FAILED),
  update: act('update', POSTED, { message: 'ข้อความใหม่' }),
  remove: act('remove', POSTED),
  removed: act('removed', { ...POSTED, drift: 'deleted' }),
  'by-hand': act('by-hand', FAILED),
  'posted-by-hand': act('posted-by-hand', BY_HAND, {
    url: 'https://www.facebook.com/office/posts/123456',
  }),
  desk: async () => ({ path: `/cross-posts/${(await stand(POSTED)).post}/desk` }),
  share: async () => ({
    path: '/cross-posts/share',
    method: 'POST',
    body: { kind: 'news', id: (await stand(POSTED)).item },
  }),
  'new by hand': async () => ({
    path: '/cross-posts/by-hand',
    method: 'POST',
    body: { kind: 'news', id: (await stand(POSTED)).item },
  }),
  'posts of own item': async (part) => ({
    path: `/news/${(await stand(POSTED, cast.askers[part].user ?? cast.stranger)).item}/cross-posts`,
  }),
  'posts of other’s': async () => ({ path: `/news/${(await stand(POSTED)).item}/cross-posts` }),
}

describe('who may do what with posts', () => {
  it.each(Object.entries(expected))('%s', async (what, row) => {
    const found: Partial<Record<Part, string>> = {}
    for (const part of PARTS) {
      const asked = await ASKED[what]!(part)
      const { token } = cast.askers[part]
      const { status, body } = await rest<{ docs?: unknown[] }>({ ...asked, token })
      expect([200, 401, 403, 404], JSON.stringify(body)).toContain(status)
      found[part] = status === 200 && body.docs?.length !== 0 ? 'yes' : '-'
    }
    expect(found).toEqual(row)
  })

  it('a visitor is asked to sign in, a colleague is told whom to ask', async () => {
    const asked = await act('remove', POSTED)()
    const visitor = await rest<{ errors: { message: string }[] }>(asked)
    const { token } = cast.askers.librarian
    const colleague = await rest<{ errors: { message: string }[] }>({ ...asked, token })

    expect([visitor.status, colleague.status]).toEqual([401, 403])
    expect(visitor.body.errors[0]?.message).toContain('เข้าสู่ระบบ')
    expect(colleague.body.errors[0]?.message).toContain('ประชาสัมพันธ์')
  })

  it('whoever writes sees where their post stands, and nothing of its inner workings', async () => {
    const { item } = await stand({ ...POSTED, reactions: 9 }, cast.askers.contributor.user)
    await addTo({ payload, item, post: { ...FAILED, number: 2 } })
    const path = `/news/${item}/cross-posts`
    const writer = await rest({ path, token: cast.askers.contributor.token })
    const keeper = await rest({ path, token: cast.askers.pr.token })

    expect(writer.body).toMatchObject({
      posts: [
        { number: 2, state: 'failed' },
        { number: 1, state: 'posted', remoteURL: POSTED.remoteURL },
      ],
      desk: null,
    })
    expect(JSON.stringify(writer.body)).not.toMatch(/โทเคน|reactions|kept/)
    expect(keeper.body).toMatchObject({
      posts: [{ kept: { reason: FAILED.reason } }, { kept: { reactions: 9 } }],
      desk: { share: null, byHand: null },
    })
  })
})
