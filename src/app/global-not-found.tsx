import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'ไม่พบหน้านี้', robots: { index: false } }

/** For addresses no route answers; visitors get the finished `/errors/404` from the front door in its place. */
export default function GlobalNotFound() {
  return (
    <html lang="th">
      <body>
        <main>
          <h1>ไม่พบหน้านี้</h1>
          <p>หน้าที่ขออาจย้ายหรือลบไปแล้ว</p>
          <p>
            <a href="/">ไปหน้าแรก</a>
          </p>
        </main>
      </body>
    </html>
  )
}
