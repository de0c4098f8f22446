import { beforeAll, describe, expect, it } from 'vitest'
import { makeUser, openSite, rest, signIn } from '../support/site'

let token: string

beforeAll(async () => {
  const payload = await openSite()
  token = await signIn(await makeUser({ payload, role: 'contributor' }))
})

async function upload(name: string, type: string, content: Buffer) {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(content)], name, { type }))
  form.set('_payload', '{}')
  return rest<{ errors?: { message: string }[] }>({
    method: 'POST',
    path: '/media',
    body: form,
    token,
  })
}

describe('a file that cannot be taken', () => {
  it.each([
    ['ปลอม.jpg', 'image/jpeg', Buffer.from('ไม่ใช่ภาพ'), 'อัปโหลดไม่ได้ ชนิดไฟล์ไม่รองรับ'],
    ['หน้าเว็บ.html', 'text/html', Buffer.from('<script>1</script>'), 'เป็นหน้าเว็บ'],
    ['โปรแกรม.pdf', 'application/pdf', Buffer.from('MZ\u0090'), 'เป็นโปรแกรม'],
  ])('is named, with what to do: %s', async (name, type, content, reason) => {
    const { status, body } = await upload(name, type, content)

    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toMatch(new RegExp(`^“${name}” ${reason}`))
  })

  it('does not stand in for other refusals', async () => {
    const answer = await rest<{ errors?: { message: string }[] }>({
      method: 'PATCH',
      path: '/media/none',
      body: { alt: 'x' },
      token,
    })
    expect(answer.body.errors?.[0]?.message).not.toContain('อัปโหลดไม่ได้')
  })
})
