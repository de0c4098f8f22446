/** Next has said why, in its own words, when `src/instrumentation.ts` failed. */
export class SiteNotOpenError extends Error {
  constructor() {
    super(
      'เปิดฐานข้อมูลหรือเตรียมเว็บไซต์ไม่สำเร็จ ดูสาเหตุในข้อความด้านบน\n' +
        'The site could not open its database or prepare itself; the cause is in the messages above',
    )
    this.name = 'SiteNotOpenError'
  }
}
