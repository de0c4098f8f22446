import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { setClock } from '@/shared/clock'
import { cardHref } from '@/site/cardHref'
import { answerCard } from '@/site/cards/answerCard'
import { CARDS_MAX } from '@/site/cards/keptCards'
import { openSite } from '../support/site'

const NOW = new Date('2026-11-22T03:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()
const folder = join(env.dataDir, 'cards')

let payload: Payload

type Kind = 'news' | 'announcements' | 'teaching-media' | 'innovations' | 'pages' | 'documents'

const make = (collection: Kind, data: Record<string, unknown>) =>
  payload.create({
    collection,
    locale: 'th',
    draft: data.stage === 'draft',
    data: { stage: 'published', visibility: 'public', publishedAt: days(-1), ...data } as never,
  })

const ask = (code: string | null | undefined) => answerCard(cardHref(code).slice('/cards/'.length))

async function draw(code?: string | null): Promise<Buffer> {
  const answer = await ask(code)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
}, 120_000)

beforeEach(() => rm(folder, { recursive: true, force: true }))

describe('the picture of a page without a cover', () => {
  it('is a JPEG of the size social media ask for, for every kind and for the site', async () => {
    const kinds = ['news', 'announcements', 'teaching-media', 'innovations', 'pages'] as const
    const items = await Promise.all(kinds.map((kind) => make(kind, { title: `ชื่อของ ${kind}` })))

    for (const code of [...items.map((item) => item.code), null]) {
      const picture = await draw(code)
      expect(await sharp(picture).metadata()).toMatchObject({
        format: 'jpeg',
        width: 1200,
        height: 630,
      })
      expect(picture.length).toBeLessThan(200_000)
    }
  })

  it('is there for what visitors may read, and for nothing else', async () => {
    const open = await make('news', { title: 'เปิดอ่านได้' })
    const expired = await make('news', { title: 'พ้นกำหนด', expiresAt: days(-0.5) })
    const withdrawn = await make('news', { title: 'ถอน' })
    await payload.update({
      collection: 'news',
      id: withdrawn.id,
      locale: 'th',
      data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ผิด' } },
    })
    const hidden = [
      withdrawn,
      await make('news', { title: 'ร่าง', stage: 'draft' }),
      await make('news', { title: 'เจ้าหน้าที่', visibility: 'staff' }),
      await make('news', { title: 'ตั้งเวลา', publishedAt: days(1) }),
      await make('documents', { title: 'เอกสาร' }),
    ]

    for (const { code } of [open, expired]) expect((await ask(code)).status).toBe(200)
    for (const { code } of hidden) expect((await ask(code)).status).toBe(404)
    const odd = ['', 'site', 'site.png', `${open.code}`, `${open.code?.toUpperCase()}.jpg`]
    for (const name of [...odd, `${open.code}-1.jpg`, '../site.jpg', 'n0000000.jpg', 'x.jpg']) {
      expect((await answerCard(name)).status, name).toBe(404)
    }
  })

  it('changes with the title, and the old one goes', async () => {
    const { id, code } = await make('news', { title: 'ชื่อเดิม' })
    const other = await make('news', { title: 'อีกเรื่อง' })
    const before = await ask(code)
    await ask(other.code)
    await payload.update({ collection: 'news', id, locale: 'th', data: { title: 'ชื่อใหม่' } })
    const after = await ask(code)

    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    expect(Buffer.from(await after.arrayBuffer())).not.toEqual(
      Buffer.from(await before.arrayBuffer()),
    )
    const kept = await readdir(folder)
    expect(kept.map((file) => file.slice(0, 8)).sort()).toEqual([code, other.code].sort())
  })

  it('carries the office’s emblem, and the site’s own when that is lost', async () => {
    const plain = await draw()
    const data = await sharp({
      create: { width: 400, height: 300, channels: 4, background: '#c00' },
    })
      .png()
      .toBuffer()
    const emblem = await payload.create({
      collection: 'media',
      data: { alt: 'ตรา' },
      file: { data, name: 'ตรา.png', mimetype: 'image/png', size: data.length },
    })
    await payload.updateGlobal({ slug: 'site-settings', data: { emblem: emblem.id } })
    const corner = { left: 110, top: 90, width: 20, height: 20 }
    const { dominant } = await sharp(
      await sharp(await draw())
        .extract(corner)
        .toBuffer(),
    ).stats()
    expect(dominant).toMatchObject({ r: expect.toSatisfy((red) => red > 180) })
    expect(dominant.b).toBeLessThan(60)

    await rm(folder, { recursive: true })
    await rm(env.mediaDir, { recursive: true })
    expect(await draw()).toEqual(plain)
    await payload.updateGlobal({ slug: 'site-settings', data: { emblem: null } })
  })

  it('is drawn once, and then the same bytes each time', async () => {
    const { code } = await make('news', { title: 'ถามพร้อมกัน' })
    const pictures = await Promise.all([draw(code), draw(code), draw(code)])
    const [file] = await readdir(folder)
    await writeFile(join(folder, file!), 'as kept')

    expect(pictures[1]).toEqual(pictures[0])
    expect((await draw(code)).toString()).toBe('as kept')
    expect((await ask(code)).headers.get('cache-control')).toBe('public, max-age=3600')
  })

  it('is still answered when the disk takes nothing more', async () => {
    await writeFile(folder, 'a file where the folder should be')

    expect((await draw()).length).toBeGreaterThan(10_000)
  })
})

describe('the folder of drawn pictures', () => {
  it('keeps a number of them and loses the oldest, and what a killed process left', async () => {
    await mkdir(folder, { recursive: true })
    const files = Array.from({ length: CARDS_MAX }, (_, index) => `n${1_000_000 + index}-0.jpg`)
    await Promise.all(files.map((file) => writeFile(join(folder, file), '')))
    const long = new Date('2020-01-01T00:00:00Z')
    await utimes(join(folder, files[7]!), long, long)
    await writeFile(join(folder, 'a.part'), '')
    await utimes(join(folder, 'a.part'), long, long)
    await writeFile(join(folder, 'b.part'), '')

    await draw()

    const kept = await readdir(folder)
    expect(kept.filter((file) => file.endsWith('.jpg')).length).toBeLessThan(CARDS_MAX)
    expect(kept.some((file) => file.startsWith('site-'))).toBe(true)
    expect(kept).not.toContain(files[7])
    expect(kept).not.toContain('a.part')
    expect(kept).toContain('b.part')
  })
})
