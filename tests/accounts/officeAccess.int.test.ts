import type { CollectionSlug, Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { openSite, rest } from '../support/site'
import { makeCast, PARTS, type Cast } from './cast'
import { readTable, type Row } from './itemMatrix'

// Written from the roles' table of the design, columns "files, tags, schools" and "else".
const expected = readTable(`
what                       | visitor contributor officer pr  librarian director executive auditor admin
read tags                  | yes     yes         yes     yes yes       yes      yes       yes     yes
create tags                | -       -           -       yes yes       yes      -         -       yes
update tags                | -       -           -       yes yes       yes      -         -       yes
delete tags                | -       -           -       yes yes       yes      -         -       yes
read schools               | yes     yes         yes     yes yes       yes      yes       yes     yes
create schools             | -       -           -       yes yes       yes      -         -       yes
update schools             | -       -           -       yes yes       yes      -         -       yes
delete schools             | -       -           -       yes yes       yes      -         -       yes
read notices               | yes     yes         yes     yes yes       yes      yes       yes     yes
create notices             | -       -           yes     yes -         yes      -         -       yes
update notices             | -       -           yes     yes -         yes      -         -       yes
delete notices             | -       -           yes     yes -         yes      -         -       yes
read units                 | yes     yes         yes     yes yes       yes      yes       yes     yes
create units               | -       -           -       -   -         -        -         -       yes
update units               | -       -           -       -   -         -        -         -       yes
delete units               | -       -           -       -   -         -        -         -       yes
read people                | yes     yes         yes     yes yes       yes      yes       yes     yes
create people              | -       -           -       -   -         -        -         -       yes
update people              | -       -           -       -   -         -        -         -       yes
delete people              | -       -           -       -   -         -        -         -       yes
read learning-areas        | yes     yes         yes     yes yes       yes      yes       yes     yes
create learning-areas      | -       -           -       -   -         -        -         -       yes
update learning-areas      | -       -           -       -   -         -        -         -       yes
delete learning-areas      | -       -           -       -   -         -        -         -       yes
read duties                | yes     yes         yes     yes yes       yes      yes       yes     yes
create duties              | -       -           -       -   -         -        -         -       yes
update duties              | -       -           -       -   -         -        -         -       yes
delete duties              | -       -           -       -   -         -        -         -       yes
read processes             | yes     yes         yes     yes yes       yes      yes       yes     yes
create processes           | -       -           -       -   -         -        -         -       yes
update processes           | -       -           -       -   -         -        -         -       yes
delete processes           | -       -           -       -   -         -        -         -       yes
read redirects             | yes     yes         yes     yes yes       yes      yes       yes     yes
create redirects           | -       -           -       -   -         -        -         -       yes
update redirects           | -       -           -       -   -         -        -         -       yes
delete redirects           | -       -           -       -   -         -        -         -       yes
read users                 | -       yes         yes     yes yes       yes      yes       yes     yes
create users               | -       -           -       -   -         -        -         -       yes
update users               | -       -           -       -   -         -        -         -       yes
delete users               | -       -           -       -   -         -        -         -       yes
read messages              | -       -           yes     yes -         yes      -         -       yes
create messages            | -       -           -       -   -         -        -         -       -
update messages            | -       -           yes     yes -         yes      -         -       yes
delete messages            | -       -           -       -   -         -        -         -       yes
read outbox                | -       -           -       -   -         -        -         -       yes
create outbox              | -       -           -       -   -         -        -         -       -
update outbox              | -       -           -       -   -         -        -         -       -
delete outbox              | -       -           -       -   -         -        -         -       -
read content-changes       | -       -           -       -   -         -        -         -       yes
create content-changes     | -       -           -       -   -         -        -         -       -
update content-changes     | -       -           -       -   -         -        -         -       -
delete content-changes     | -       -           -       -   -         -        -         -       -
`)

const settings = readTable(`
what                       | visitor contributor officer pr  librarian director executive auditor admin
read site-settings         | yes     yes         yes     yes yes       yes      yes       yes     yes
update site-settings       | -       -           -       -   -         -        -         -       yes
read home                  | yes     yes         yes     yes yes       yes      yes       yes     yes
update home                | -       -           -       -   -         -        -         -       yes
read navigation            | yes     yes         yes     yes yes       yes      yes       yes     yes
update navigation          | -       -           -       -   -         -        -         -       yes
read editorial-settings    | -       yes         yes     yes yes       yes      yes       yes     yes
update editorial-settings  | -       -           -       -   -         -        -         -       yes
read setup                 | -       -           -       -   -         -        -         -       yes
update setup               | -       -           -       -   -         -        -         -       yes
`)

let serial = 0
const next = () => (serial += 1)

/** New content of each collection, unlike any before. */
const SAMPLES: Record<string, () => Record<string, unknown>> = {
  tags: () => ({ title: `ป้าย ${next()}` }),
  schools: () => ({ name: `โรงเรียน ${next()}` }),
  notices: () => ({ title: `แจ้งเตือน ${next()}`, kind: 'emergency' }),
  units: () => ({ name: `หน่วย ${next()}` }),
  people: () => ({ name: `บุคลากร ${next()}` }),
  duties: () => ({ no: next() + 100, text: 'ภาระงาน' }),
  processes: () => ({ no: next() + 100, name: 'กระบวนการ' }),
  redirects: () => ({ from: `/old-${next()}`, to: '/news' }),
  messages: () => ({ number: `2570-${next()}`, subject: 'เรื่อง', state: 'working' }),
  outbox: () => ({ channel: 'x', key: `x/${next()}`, dueAt: new Date().toISOString() }),
  'content-changes': () => ({
    number: next() + 10_000,
    changedCollection: 'news',
    kind: 'changed',
  }),
  users: () => ({
    name: `ผู้ใช้ ${next()}`,
    email: `someone${next()}@example.org`,
    password: 'correct-horse-battery-staple',
    roles: ['contributor'],
  }),
}
const AREA_KEYS = ['thai', 'mathematics', 'science', 'social', 'health', 'arts', 'career']
SAMPLES['learning-areas'] = () => ({ title: 'กลุ่มสาระ', key: AREA_KEYS[next() % 7] })

let payload: Payload
let cast: Cast

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})

const METHODS = { read: 'GET', create: 'POST', update: 'PATCH', delete: 'DELETE' } as const
type Verb = keyof typeof METHODS

describe('collections without stages', () => {
  it.each(Object.entries(expected))('%s', async (what, row) => {
    const [verb, collection] = what.split(' ') as [Verb, CollectionSlug]
    const sample = () => SAMPLES[collection]?.() ?? {}
    if (collection === 'learning-areas') await payload.delete({ collection, where: {} })

    let standing: string | undefined
    const answers: Row = {}
    for (const part of PARTS) {
      if (verb !== 'create') {
        const data = sample() as { title: string }
        standing ??= String((await payload.create({ collection, data: data as never })).id)
      }
      const { status } = await rest({
        method: METHODS[verb],
        path: verb === 'create' ? `/${collection}` : `/${collection}/${standing}`,
        body: verb === 'create' || verb === 'update' ? sample() : undefined,
        token: cast.askers[part].token,
      })
      expect([200, 201, 401, 403, 404]).toContain(status)
      answers[part] = status < 300 ? 'yes' : '-'
      if (verb === 'delete' && status < 300) standing = undefined
    }
    expect(answers).toEqual(row)
  })
})

describe('settings', () => {
  it.each(Object.entries(settings))('%s', async (what, row) => {
    const [verb, slug] = what.split(' ')
    const answers: Row = {}
    for (const part of PARTS) {
      const { status } = await rest({
        method: verb === 'read' ? 'GET' : 'POST',
        path: `/globals/${slug}`,
        body: verb === 'read' ? undefined : {},
        token: cast.askers[part].token,
      })
      expect([200, 401, 403, 404]).toContain(status)
      answers[part] = status < 300 ? 'yes' : '-'
    }
    expect(answers).toEqual(row)
  })
})

describe("Payload's own collections", () => {
  it.each(['payload-preferences', 'payload-locked-documents', 'payload-migrations', 'payload-kv'])(
    '%s gives a visitor nothing',
    async (slug) => {
      const { status, body } = await rest<{ docs?: unknown[] }>({ path: `/${slug}` })
      expect({ refused: status >= 400, docs: body?.docs ?? [] }).toEqual({
        refused: true,
        docs: [],
      })
    },
  )
})
