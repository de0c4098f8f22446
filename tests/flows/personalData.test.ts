import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { complete } from '../support/complete'
import { ADMIN, runSite, type RunningSite } from '../support/runningSite'
import { makeDOCX, makePDF, makePPTX, makeXLSX, TYPES } from '../uploads/text/makeFiles'

const ID = '1101700230708'
const REASON = 'เจ้าของข้อมูลยินยอมให้เผยแพร่แล้ว'

interface Answer {
  doc: { id: string }
  docs: { details?: string }[]
  issues: { key: string; text: string }[]
  errors?: { data?: { errors?: { path: string; message: string }[] } }[]
}

let site: RunningSite
let token = ''

async function ask(path: string, method = 'GET', body?: FormData | object) {
  const isForm = body instanceof FormData
  const answer = await fetch(`${site.url}/api${path}`, {
    method,
    headers: {
      ...(token ? { Authorization: `JWT ${token}` } : {}),
      ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
    },
    body: isForm ? body : body && JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as Answer }
}

async function upload(data: Buffer, type: keyof typeof TYPES): Promise<string> {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(data)], { type: TYPES[type] }), `แนบ.${type}`)
  form.append('_payload', JSON.stringify({ originalName: `แนบ.${type}` }))
  return (await ask('/media', 'POST', form)).body.doc.id
}

const FILES = {
  pdf: async () => makePDF(['หน้าแรก', `เลข ${ID}`]),
  docx: async () => makeDOCX({ paragraphs: [`เลข ${ID}`] }),
  xlsx: async () => makeXLSX([['เลข', Number(ID)]]),
  pptx: async () => makePPTX([{ text: 'แรก' }, { text: 'สอง', notes: `เลข ${ID}` }]),
}
const WHERE = { pdf: 'หน้า 2', docx: 'แนบ.docx', xlsx: 'แผ่นงานที่ 1', pptx: 'สไลด์ 2' }

// Only the built site shows that the reading process is found beside a bundle.
describe('a national id inside an attachment, on the built site', () => {
  beforeAll(async () => {
    site = await runSite({ STARTER_CONTENT: 'none' })
    const { body } = await ask('/users/login', 'POST', ADMIN)
    token = (body as unknown as { token: string }).token
  }, 240_000)

  afterAll(() => site?.stop())

  it.each(['pdf', 'docx', 'xlsx', 'pptx'] as const)(
    'in a %s file is refused with where, and published with a reason that goes on record',
    async (type) => {
      const file = await upload(await FILES[type](), type)
      const story = { ...complete('announcements'), title: type, attachments: [{ file }] }
      const { id } = (await ask('/announcements', 'POST', story)).body.doc
      const publish = (accepted: object[]) =>
        ask(`/announcements/${id}`, 'PATCH', { stage: 'published', accepted })

      const refused = await publish([])
      const [fault] = refused.body.errors?.[0]?.data?.errors ?? []
      expect([refused.status, fault?.path]).toEqual([400, 'attachments.0.file'])
      expect(fault?.message).toContain(WHERE[type])
      expect(JSON.stringify(refused.body)).not.toContain(ID)

      const { issues } = (await ask(`/announcements/${id}/checks`)).body
      const key = issues.find((issue) => issue.key.startsWith('nationalID'))?.key
      expect((await publish([{ key, reason: REASON }])).status).toBe(200)
      const query = `where[document][equals]=${id}&where[action][equals]=published`
      const { docs } = (await ask(`/audit-log?${query}`)).body
      expect(JSON.parse(docs[0]?.details ?? '{}')).toMatchObject({
        lifted: [{ key, reason: REASON }],
      })
      expect(site.log().join('\n')).not.toContain(ID)
    },
    60_000,
  )
})
