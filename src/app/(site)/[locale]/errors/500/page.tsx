import type { Metadata } from 'next'
import { ErrorPage } from '@/site/components/ErrorPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'ระบบขัดข้องชั่วคราว', robots: { index: false } }

/** The finished page for when a page could not be drawn; the front door gives it its status. */
export default function BrokenPage() {
  return (
    <ErrorPage title="ขออภัย ระบบขัดข้องชั่วคราว">
      <p>เปิดหน้านี้ไม่ได้เพราะระบบมีปัญหา ข้อมูลที่เผยแพร่แล้วไม่สูญหาย และผู้ดูแลระบบมีบันทึกเหตุการณ์นี้แล้ว</p>
      <p>รอสักครู่แล้วลองเปิดอีกครั้ง หรือไปยังส่วนอื่นของเว็บไซต์</p>
    </ErrorPage>
  )
}
