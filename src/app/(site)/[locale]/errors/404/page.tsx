import type { Metadata } from 'next'
import { ErrorPage } from '@/site/components/ErrorPage'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = { title: 'ไม่พบหน้านี้', robots: { index: false } }

/** The finished page for addresses that lead nowhere; the front door gives it its status. */
export default function NotFoundPage() {
  return (
    <ErrorPage title="ไม่พบหน้านี้">
      <p>หน้าที่ขออาจย้าย ถูกลบ หรือพิมพ์ที่อยู่ไม่ครบ</p>
      <p>ตรวจตัวสะกดของที่อยู่ ค้นหาเรื่องที่ต้องการ หรือเริ่มใหม่จากลิงก์ด้านล่าง</p>
    </ErrorPage>
  )
}
