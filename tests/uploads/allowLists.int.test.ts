import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Media } from '@/payload-types'
import { makeUser, openSite, rest, signIn } from '../support/site'
import { makePDF } from './text/makeFiles'
import { jpeg } from './hostile/pictures'
import { sender } from './hostile/sender'
import { mp3 } from './hostile/sounds'

let payload: Payload
let token: string
let files: { picture: Media; paper: Media; sound: Media }

beforeAll(async () => {
  payload = await openSite()
  token = await signIn(await makeUser({ payload, role: 'admin' }))
  const { send } = sender({ payload, token })
  const take = async (name: string, content: Buffer) => (await send(name, content)).body.doc
  files = {
    picture: await take('ภาพ.jpg', await jpeg()),
    paper: await take('ประกาศ.pdf', makePDF(['หน้าแรก'])),
    sound: await take('เสียง.mp3', mp3()),
  }
})

interface Fault {
  errors?: { data?: { errors?: { path: string; message: string }[] } }[]
  doc?: { id: string }
}
const write = async (path: string, body: object, method: 'POST' | 'PATCH' = 'POST') => {
  const answer = await rest<Fault>({ method, path, body, token })
  return { ...answer, faults: answer.body.errors?.[0]?.data?.errors }
}

const galleryOf = (pictures: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'block',
        version: 2,
        format: '',
        fields: { id: 'a1', blockType: 'gallery', blockName: '', pictures },
      },
    ],
  },
})

describe('a field takes the kinds of files it can show', () => {
  it.each([
    ['/news', 'cover', 'paper', (id: string) => ({ cover: id })],
    ['/news', 'gallery', 'paper', (id: string) => ({ gallery: [files.picture.id, id] })],
    ['/news', 'body', 'paper', (id: string) => ({ body: galleryOf([id]) })],
    ['/announcements', 'attachments', 'sound', (id: string) => ({ attachments: [{ file: id }] })],
    ['/documents', 'file', 'sound', (id: string) => ({ file: id })],
    ['/people', 'photo', 'paper', (id: string) => ({ photo: id })],
    ['/globals/site-settings', 'emblem', 'paper', (id: string) => ({ emblem: id })],
  ] as const)('%s %s', async (path, field, wrong, body) => {
    const data = { title: 'รายการ', name: 'ชื่อ' }
    const file = files[wrong]

    const { status, faults } = await write(path, { ...data, ...body(file.id) })

    expect(status).toBe(400)
    expect(faults?.[0]?.path).toContain(field)
    expect(faults?.[0]?.message).toMatch(
      new RegExp(`“${file.originalName}” เป็น .+ ใช้ในช่องนี้ไม่ได้ เลือก`),
    )
    const right = wrong === 'sound' ? files.paper : files.picture
    expect((await write(path, { ...data, ...body(right.id) })).faults).toBeUndefined()
  })

  it('and the library takes them all', async () => {
    const list = Object.values(files).map(({ id }) => ({ file: id }))
    expect((await write('/teaching-media', { title: 'สื่อ', files: list })).status).toBe(201)
  })

  it('an item that has another kind from earlier can still be saved, and the file taken out', async () => {
    const { doc } = (await write('/news', { title: 'ข่าวเก่า' })).body
    const [id, where] = [String(doc?.id), { id: { equals: String(doc?.id) } }]
    await payload.db.updateOne({ collection: 'news', where, data: { cover: files.paper.id } })

    expect((await write(`/news/${id}`, { title: 'ข่าวเก่า แก้แล้ว' }, 'PATCH')).status).toBe(200)
    expect((await write(`/news/${id}`, { cover: null }, 'PATCH')).status).toBe(200)
    expect((await write(`/news/${id}`, { cover: files.paper.id }, 'PATCH')).status).toBe(400)
  })
})
