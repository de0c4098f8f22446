import type { ServerProps } from 'payload'
import { RemoveSamplesButton } from './RemoveSamplesButton'
import { reachOf } from '@/accounts/permissions'

/** On the dashboard of administrators, while samples are there: what they are and one button that removes them. */
export async function SamplesNotice({ payload, user }: ServerProps) {
  if (reachOf({ roles: user?.roles, action: 'update', subject: 'settings' }) !== 'any') return null
  const { totalDocs } = await payload.count({
    collection: 'media',
    where: { isSample: { equals: true } },
  })
  if (totalDocs === 0) return null

  return (
    <section style={{ marginBottom: '2rem' }}>
      <h3>มีเนื้อหาตัวอย่างอยู่ในเว็บไซต์</h3>
      <p>
        ข่าว ประกาศ สื่อ และนวัตกรรมที่มีป้าย “ตัวอย่าง” เป็นเรื่องสมมติสำหรับทดลองใช้ นำออกทั้งหมดได้เมื่อพร้อมใช้งานจริง
        เนื้อหาที่ท่านเขียนเองไม่ถูกลบ
      </p>
      <RemoveSamplesButton />
    </section>
  )
}
