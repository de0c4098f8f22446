import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROLES, type Role } from '@/accounts/permissions'
import type { Media, User } from '@/payload-types'
import { makeUser, openSite, rest, signIn } from '../support/site'

/** Written from the table of roles: what each may do with files; 200 or 201 where it may, 403 where not. */
interface Rights {
  create: boolean
  own: boolean
  unit: boolean
  any: boolean
}
const EXPECTED: Record<Role, Rights> = {
  contributor: { create: true, own: true, unit: false, any: false },
  officer: { create: true, own: true, unit: true, any: false },
  pr: { create: true, own: true, unit: true, any: true },
  librarian: { create: true, own: true, unit: true, any: true },
  director: { create: true, own: true, unit: true, any: true },
  executive: { create: false, own: false, unit: false, any: false },
  auditor: { create: false, own: false, unit: false, any: false },
  admin: { create: true, own: true, unit: true, any: true },
}

let payload: Payload
let picture: Buffer
let unit: string
const users = {} as Record<Role, User>
const tokens = {} as Record<Role, string>

beforeAll(async () => {
  payload = await openSite()
  unit = (await payload.create({ collection: 'units', data: { name: 'กลุ่มทดสอบ' } })).id
  picture = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#246' } })
    .png()
    .toBuffer()
  for (const role of ROLES) {
    users[role] = await makeUser({ payload, role, unit })
    tokens[role] = await signIn(users[role])
  }
})

const fileOf = (owned: { owner?: string; unit?: string }): Promise<Media> =>
  payload.create({
    collection: 'media',
    data: { alt: 'สีน้ำเงิน', ...owned },
    file: { data: picture, name: 'ภาพ.png', mimetype: 'image/png', size: picture.length },
  })

const upload = (token?: string) => {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(picture)], 'picture.png', { type: 'image/png' }))
  form.set('_payload', JSON.stringify({ alt: 'สีน้ำเงิน' }))
  return rest({ method: 'POST', path: '/media', body: form, token })
}

const edit = (id: string, token?: string) =>
  rest({ method: 'PATCH', path: `/media/${id}`, body: { alt: 'แก้แล้ว' }, token })
const remove = (id: string, token?: string) =>
  rest({ method: 'DELETE', path: `/media/${id}`, token })

describe.each(ROLES)('files: %s', (role) => {
  const may = EXPECTED[role]

  it(may.create ? 'uploads' : 'does not upload', async () => {
    expect((await upload(tokens[role])).status).toBe(may.create ? 201 : 403)
  })

  it('reads a file that is not public', async () => {
    const file = await fileOf({})
    expect((await rest({ path: `/media/${file.id}`, token: tokens[role] })).status).toBe(200)
  })

  it.each([
    ['own', () => ({ owner: users[role].id })],
    ['unit', () => ({ unit })],
    ['any', () => ({})],
  ] as const)('edits and deletes: %s', async (reach, owned) => {
    const file = await fileOf(owned())
    const status = may[reach] ? 200 : 403

    expect((await edit(file.id, tokens[role])).status).toBe(status)
    expect((await remove(file.id, tokens[role])).status).toBe(status)
  })
})

describe('files: a visitor', () => {
  it('neither reads, uploads, edits nor deletes one that is not public', async () => {
    const file = await fileOf({})

    expect((await rest({ path: `/media/${file.id}` })).status).toBe(404)
    expect((await rest({ path: `/media/file/${file.filename}` })).status).toBe(404)
    expect((await upload()).status).toBe(403)
    expect((await edit(file.id)).status).toBe(403)
    expect((await remove(file.id)).status).toBe(403)
  })
})
