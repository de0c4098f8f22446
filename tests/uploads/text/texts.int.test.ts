import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { env } from '@/env'
import { createTicker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { enqueueMissingTexts } from '@/uploads/text/enqueueMissingTexts'
import { readInChild } from '@/uploads/text/readInChild'
import { textsHandler } from '@/uploads/text/textsChannel'
import { complete } from '../../support/complete'
import { makeUser, openSite, signIn, withoutFourEyes } from '../../support/site'
import { writer, sentences, type Writer } from '../../editorial/write'
import { makeDOCX, makePDF, TYPES } from './makeFiles'

const ID = '1101700230708'
let payload: Payload
let director: Writer

beforeAll(async () => {
  payload = await openSite()
  await withoutFourEyes(payload)
  const token = await signIn(await makeUser({ payload, role: 'director' }))
  director = writer({ kind: 'announcements', token })
})

const upload = (data: Buffer, type: string = TYPES.docx, name = 'รายชื่อ.docx') =>
  payload.create({
    collection: 'media',
    data: {},
    file: { data, name, mimetype: type, size: data.length },
  })
const rowOf = async (file: string) =>
  (await payload.find({ collection: 'file-texts', where: { file: { equals: file } } })).docs[0]
const runTicker = () => createTicker({ payload, clock, handlers: [textsHandler] }).runOnce()

describe('the words of an uploaded file', () => {
  it('are read in the background, and go with the file', async () => {
    const { id } = await upload(makeDOCX({ paragraphs: ['สวัสดีครู'] }))
    await runTicker()

    expect(await rowOf(id)).toMatchObject({ state: 'read' })
    expect((await rowOf(id))?.text).toContain('สวัสดีครู')
    await payload.delete({ collection: 'media', id })
    expect(await rowOf(id)).toBeUndefined()
  })

  it('of a broken one are marked as unreadable with the reason, and not tried for ever', async () => {
    const { id } = await upload(makePDF(['#rect()']), TYPES.pdf, 'ภาพสแกน.pdf')
    await runTicker()
    expect(await rowOf(id)).toMatchObject({ state: 'unreadable', reason: 'noText', text: null })
  })

  it('are missed in a PDF that was scanned, until one with words takes its place', async () => {
    const { id } = await upload(makePDF(['#rect()']), TYPES.pdf, 'ภาพสแกน.pdf')
    await runTicker()
    const hasNoText = async () =>
      (await payload.findByID({ collection: 'media', id, select: { hasNoText: true } })).hasNoText
    expect(await hasNoText()).toBe(true)

    const data = makePDF(['มีข้อความ'])
    const file = { data, name: 'ใหม่.pdf', mimetype: TYPES.pdf, size: data.length }
    await payload.update({ collection: 'media', id, data: {}, file })
    await runTicker()
    expect(await hasNoText()).toBe(false)
  })

  it('are read later for files that came before this was done', async () => {
    const { id } = await upload(makeDOCX({ paragraphs: ['มาก่อน'] }))
    await payload.db.deleteMany({ collection: 'outbox', where: { channel: { equals: 'texts' } } })

    expect(await enqueueMissingTexts({ payload })).toBe(1)
    expect(await enqueueMissingTexts({ payload })).toBe(0)
    await runTicker()

    expect((await rowOf(id))?.text).toContain('มาก่อน')
  })

  it('are read at publishing where their turn has not come', async () => {
    const { id } = await upload(makeDOCX({ paragraphs: [`เลข ${ID}`] }))
    const { status, body } = await director.create({
      ...complete('announcements'),
      title: 'ประกาศรายชื่อ',
      attachments: [{ file: id }],
      stage: 'published',
    })

    expect(status).toBe(400)
    const said = sentences(body).join()
    expect(said).toContain('รายชื่อ.docx')
    expect(said).not.toContain(ID)
  })
})

describe('the reading process', () => {
  it('says of a file that is not there that it is broken, and reads the next', async () => {
    const path = join(env.dataDir, 'ok.txt')
    await writeFile(path, 'อ่านได้')
    const mimeType = 'text/plain'
    const missing = readInChild({ path: join(env.dataDir, 'none'), mimeType })
    const there = readInChild({ path, mimeType })

    expect(await missing).toEqual({ unread: 'broken' })
    expect(await there).toEqual({ parts: ['อ่านได้'] })
  })
})
