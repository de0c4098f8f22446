/** An office with something on every desk, made through the API of a site that has just been started. */
export interface Office {
  url: string
  /** E-mail address of each role; the password is `PASSWORD`. */
  emails: Record<'contributor' | 'librarian' | 'pr' | 'director', string>
  /** Ids of the items the pictures show. */
  items: { draft: string; returned: string; submitted: string; scheduled: string; live: string }
}

export const ADMIN = { email: 'admin@example.org', password: 'correct-horse-battery-staple' }
export const PASSWORD = ADMIN.password

const DAY_MS = 86_400_000

const PEOPLE = {
  contributor: 'ครูผู้ส่งผลงาน (ตัวอย่าง)',
  librarian: 'บรรณารักษ์ (ตัวอย่าง)',
  pr: 'ประชาสัมพันธ์ (ตัวอย่าง)',
  director: 'ผู้อำนวยการกลุ่ม (ตัวอย่าง)',
} as const

export async function makeOffice(url: string): Promise<Office> {
  const admin = await signIn(url, ADMIN)
  const emails = {} as Office['emails']
  for (const [role, name] of Object.entries(PEOPLE)) {
    const email = `${role}@example.org`
    await admin('POST', 'users', { name, email, password: PASSWORD, roles: [role] })
    emails[role as keyof typeof PEOPLE] = email
  }
  const as = async (role: keyof typeof PEOPLE) =>
    signIn(url, { email: emails[role], password: PASSWORD })
  const [school, librarian, pr, director] = [
    await as('contributor'),
    await as('librarian'),
    await as('pr'),
    await as('director'),
  ]
  const area = await firstID(admin, 'learning-areas')
  const worksheet = {
    title: 'ใบกิจกรรม เศษส่วนจากแถบกระดาษ',
    summary: 'ใบกิจกรรมให้นักเรียนพับแถบกระดาษแล้วเปรียบเทียบเศษส่วนด้วยตนเอง',
    body: textOf('ใช้เวลา 50 นาที เตรียมแถบกระดาษยาว 24 เซนติเมตรคนละสี่แถบ'),
    mediaType: 'worksheet',
    learningArea: area,
    levels: ['m1'],
  }
  const story = (title: string, more: object = {}) => ({
    title,
    summary: 'ตัวอย่างสำหรับคู่มือผู้เขียนและผู้ตรวจ',
    body: textOf('ข้อความตัวอย่างสำหรับคู่มือ'),
    ...more,
  })

  const draft = await make(school, 'teaching-media', worksheet)
  const returned = await make(school, 'teaching-media', {
    ...worksheet,
    title: 'ใบงาน แผนที่ชุมชนของเรา',
    stage: 'submitted',
  })
  await librarian('PATCH', `teaching-media/${returned}`, {
    stage: 'returned',
    remark: 'โปรดเลือกสัญญาอนุญาต และใส่ชื่อผู้จัดทำ',
  })
  const submitted = await make(
    pr,
    'news',
    story('อบรมการใช้คลังสื่อสำหรับครูใหม่', { stage: 'submitted' }),
  )
  const scheduled = await make(pr, 'news', story('กำหนดการประกวดสื่อประจำปี', { stage: 'submitted' }))
  await director('PATCH', `news/${scheduled}`, {
    stage: 'published',
    publishedAt: new Date(Date.now() + 3 * DAY_MS).toISOString(),
  })
  const live = await make(pr, 'news', story('เปิดคลังสื่อรุ่นใหม่', { stage: 'submitted' }))
  await director('PATCH', `news/${live}`, { stage: 'published' })
  return { url, emails, items: { draft, returned, submitted, scheduled, live } }
}

type Ask = <T>(method: 'GET' | 'POST' | 'PATCH', path: string, body?: object) => Promise<T>

const make = async (ask: Ask, kind: string, data: object): Promise<string> =>
  (await ask<{ doc: { id: string } }>('POST', kind, data)).doc.id

const firstID = async (ask: Ask, collection: string): Promise<string | undefined> =>
  (await ask<{ docs: { id: string }[] }>('GET', `${collection}?limit=1&depth=0`)).docs[0]?.id

async function signIn(url: string, who: { email: string; password: string }): Promise<Ask> {
  let token = ''
  const ask: Ask = async <T>(method: string, path: string, body?: object) => {
    const answer = await fetch(`${url}/api/${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(token ? { Authorization: `JWT ${token}` } : {}),
      },
      body: body && JSON.stringify(body),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }
  token = (await ask<{ token: string }>('POST', 'users/login', who)).token
  return ask
}

function textOf(text: string) {
  const node = { version: 1, format: '', indent: 0, direction: 'ltr' }
  const leaf = { type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }
  return {
    root: { ...node, type: 'root', children: [{ ...node, type: 'paragraph', children: [leaf] }] },
  }
}
