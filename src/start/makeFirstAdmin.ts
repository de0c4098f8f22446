import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { tell } from './tell'

const FALLBACK_EMAIL = 'admin@dlict.local'
const PASSWORD_BYTES = 12

/**
 * Makes the first administrator while nobody can reach the site yet; Payload's own form for that stays shut as
 * soon as one user exists. A password that was made up is shown once, on the terminal only.
 */
export async function makeFirstAdmin({
  payload,
  admin,
}: {
  payload: Payload
  admin: { email?: string; password?: string }
}): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs > 0) return

  const email = admin.email ?? FALLBACK_EMAIL
  const password = admin.password ?? randomBytes(PASSWORD_BYTES).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { name: 'ผู้ดูแลระบบ', email, password, roles: ['admin'] },
  })

  tell('')
  tell('  ผู้ดูแลระบบคนแรก / first administrator')
  tell(`    อีเมล / e-mail:      ${email}`)
  tell(
    admin.password
      ? '    รหัสผ่าน / password: ตามที่ตั้งไว้ใน ADMIN_PASSWORD'
      : `    รหัสผ่าน / password: ${password}   (แสดงครั้งเดียว โปรดจดไว้ / shown this once)`,
  )
  tell('')
}
