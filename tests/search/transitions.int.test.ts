import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { itemKinds, type ItemKind } from '@/editorial/kinds'
import type { News } from '@/payload-types'
import { createFollower, type Follower } from '@/search/following/createFollower'
import { clock, setClock } from '@/shared/clock'
import { entrySources } from '@/start/entrySources'
import { saveWords } from '@/uploads/text/saveWords'
import { complete } from '../support/complete'
import { openSite } from '../support/site'
import { createMemoryIndex, createNote } from './support/memoryIndex'

const HOUR_MS = 3_600_000

let payload: Payload
let memory: ReturnType<typeof createMemoryIndex>
let follower: Follower
let serial = 0
let unclear = 0

beforeAll(async () => {
  payload = await openSite()
  memory = createMemoryIndex()
  const { index } = memory
  follower = createFollower({
    payload,
    index,
    sources: entrySources,
    builtWith: createNote(),
    onUnclear: () => (unclear += 1),
  })
})
afterEach(() => setClock(null))

async function publish(data: Partial<News> = {}): Promise<string> {
  serial += 1
  const { id } = await payload.create({
    collection: 'news',
    data: { title: `เรื่องที่ ${serial}`, ...complete('news'), stage: 'published', ...data } as News,
  })
  return String(id)
}

const change = (id: string, data: Partial<News>, draft = false) =>
  payload.update({ collection: 'news', id, data, draft })

/** What the index holds of an item once it has followed every change. */
async function found(id: string) {
  await follower.follow()
  return memory.entries().find((entry) => entry.id === id)
}

async function expectFound(id: string, isFound: boolean) {
  expect(Boolean(await found(id))).toBe(isFound)
}

describe('what visitors may not find is in no index', () => {
  it('a draft, one handed in and one returned', async () => {
    const { id } = await payload.create({ collection: 'news', draft: true, data: { title: 'ร่าง' } })
    await expectFound(id, false)
    await change(id, { stage: 'submitted', ...complete('news') } as Partial<News>, true)
    await expectFound(id, false)
    await change(id, { stage: 'returned', remark: 'โปรดแก้ไขวันที่' }, true)
    await expectFound(id, false)
  })

  it.each(['notice', 'gone', 'redirect'] as const)(
    'one withdrawn with %s, until it is published again',
    async (kind) => {
      const id = await publish()
      await expectFound(id, true)
      const to = kind === 'redirect' ? '/news' : undefined
      const withdrawal = { kind, reason: 'ข้อมูลคลาดเคลื่อน', to }
      await change(id, { stage: 'withdrawn', withdrawal })
      await expectFound(id, false)
      await change(id, { stage: 'published' })
      await expectFound(id, true)
    },
  )

  it('one in the trash, until it is restored, and one erased', async () => {
    const id = await publish()
    await expectFound(id, true)
    await payload.update({
      collection: 'news',
      id,
      data: { deletedAt: new Date().toISOString() },
    })
    await expectFound(id, false)
    await payload.update({ collection: 'news', id, data: { deletedAt: null }, trash: true })
    await change(id, { stage: 'published' })
    await expectFound(id, true)
    await payload.delete({ collection: 'news', id })
    await expectFound(id, false)
  })

  it('one for staff, until everyone may read it', async () => {
    const id = await publish({ visibility: 'staff' })
    await expectFound(id, false)
    await change(id, { visibility: 'public' })
    await expectFound(id, true)
    await change(id, { visibility: 'staff' })
    await expectFound(id, false)
  })

  it('one whose time has not come, and one whose time is over', async () => {
    const times = createTimeKeeper({ payload, clock })
    const start = Date.now()
    const at = (hours: number) => new Date(start + hours * HOUR_MS)
    const id = await publish({
      publishedAt: at(1).toISOString(),
      expiresAt: at(3).toISOString(),
    })
    await times.pass()
    await expectFound(id, false)
    setClock(at(1.5))
    await times.pass()
    await expectFound(id, true)
    setClock(at(3.5))
    await times.pass()
    await expectFound(id, false)
  })
})

describe('a live item', () => {
  it('is found with its published words while it is under revision', async () => {
    const id = await publish({ title: 'ถ้อยคำที่เผยแพร่แล้ว' })
    await change(id, { title: 'ถ้อยคำที่ยังไม่อนุมัติ', stage: 'draft' }, true)
    expect(await found(id)).toMatchObject({ title: 'ถ้อยคำที่เผยแพร่แล้ว' })
    await change(id, { title: 'ถ้อยคำที่อนุมัติแล้ว', stage: 'published' })
    expect(await found(id)).toMatchObject({ title: 'ถ้อยคำที่อนุมัติแล้ว' })
  })

  it('is found at its new address', async () => {
    const id = await publish({ slug: 'first-address' })
    expect((await found(id))?.card.href).toBe('/news/first-address')
    await change(id, { slug: 'second-address' })
    expect((await found(id))?.card.href).toBe('/news/second-address')
  })

  it('is found by the new name of its tag, and no more by that of a deleted one', async () => {
    const tag = await payload.create({ collection: 'tags', data: { title: 'อบรมครู' } })
    const gone = await payload.create({ collection: 'tags', data: { title: 'ชั่วคราว' } })
    const id = await publish({ tags: [tag.id, gone.id] })
    expect((await found(id))?.tags).toEqual(['อบรมครู', 'ชั่วคราว'])
    await payload.update({ collection: 'tags', id: tag.id, data: { title: 'พัฒนาครู' } })
    expect((await found(id))?.tags).toEqual(['พัฒนาครู', 'ชั่วคราว'])
    await payload.delete({ collection: 'tags', id: gone.id })
    await follower.follow()
    expect(unclear).toBe(1)
  })

  it('is found by the words inside its file once they were read', async () => {
    const data = Buffer.from('คำในไฟล์ที่ครูค้นหา')
    const file = { data, mimetype: 'text/plain', name: 'notes.txt', size: data.length }
    const { id: fileID } = await payload.create({ collection: 'media', data: {}, file })
    const { id } = await payload.create({
      collection: 'announcements',
      data: {
        title: 'ประกาศที่มีไฟล์',
        ...complete('announcements'),
        attachments: [{ file: fileID, label: 'เอกสาร' }],
        stage: 'published',
      } as never,
    })
    expect(await found(String(id))).toMatchObject({ attachments: '', card: { files: 1 } })
    await saveWords({ file: fileID, words: { parts: ['คำในไฟล์ที่ครูค้นหา'] }, payload })
    expect((await found(String(id)))?.attachments).toBe('คำในไฟล์ที่ครูค้นหา')
  })

  it('carries its English words, as a card only when it is wholly translated', async () => {
    const id = await publish({ title: 'ข่าวสองภาษา' })
    await payload.update({ collection: 'news', id, locale: 'en', data: { title: 'Two languages' } })
    expect(await found(id)).toMatchObject({ card: { en: null } })
    expect((await found(id))?.body).toContain('Two languages')
  })
})

it.each(itemKinds)('%s are found when published', async (kind: ItemKind) => {
  const { id } = await payload.create({
    collection: kind,
    data: { title: `รายการชนิด ${kind}`, ...complete(kind), stage: 'published' } as never,
  })
  expect(await found(String(id))).toMatchObject({ kind, title: `รายการชนิด ${kind}` })
})

describe('the follower', () => {
  it('builds the index anew where the log was cut off before the cursor', async () => {
    const id = await publish()
    await follower.follow()
    const before = memory.builds()
    await publish()
    await publish()
    const cursor = await memory.index.cursor()
    await payload.db.deleteMany({
      collection: 'content-changes',
      where: { number: { equals: cursor + 1 } },
    })
    await follower.follow()
    await follower.rebuild()
    expect(memory.builds()).toBeGreaterThan(before)
    await expectFound(id, true)
    expect(memory.entries().some(({ title }) => title === `เรื่องที่ ${serial}`)).toBe(true)
  })

  it('hears what staff teach, and takes texts apart anew when a word is to stay whole', async () => {
    await follower.follow()
    const before = memory.builds()
    await payload.create({
      collection: 'search-words',
      data: { kind: 'same', words: 'ใบงาน, worksheet' },
    })
    await follower.follow()
    expect(memory.taught()).toContain('same: ใบงาน, worksheet')
    expect(memory.builds()).toBe(before)
    await payload.create({ collection: 'search-words', data: { kind: 'word', words: 'โควิด19' } })
    await follower.follow()
    await follower.rebuild()
    expect(memory.builds()).toBe(before + 1)
  })
})
