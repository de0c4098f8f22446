/** What the operator reads when the site is up. */
export function announcement(siteURL: string): string {
  return [
    '',
    `เว็บไซต์พร้อมใช้งานที่ ${siteURL}`,
    `ขั้นต่อไป: เข้าสู่ระบบที่ ${siteURL}/admin แล้วตรวจชื่อหน่วยงานและข้อมูลติดต่อ (หยุดด้วย Ctrl-C)`,
    `The site is ready at ${siteURL}`,
    `Next: sign in at ${siteURL}/admin and check the office's name and contact (stop with Ctrl-C)`,
    '',
  ].join('\n')
}
