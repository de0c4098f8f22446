/** What the admin says otherwise than Payload's own Thai: slips of its translation, and words of this office. */
export const ADMIN_WORDS = {
  th: {
    general: {
      clear: 'ล้าง',
      true: 'ใช่',
      false: 'ไม่',
      // What a box nobody ever ticked is called.
      null: 'ไม่',
      restoring: 'กำลังกู้คืน…',
      payloadSettings: 'การตั้งค่าหน้าจอของฉัน',
      locale: 'ภาษาของเนื้อหา',
      collections: 'ชุดข้อมูล',
      globals: 'ข้อมูลส่วนกลาง',
      deletedCountSuccessfully: 'ลบ {{label}} {{count}} รายการแล้ว',
      duplicate: 'ทำสำเนา',
      successfullyDuplicated: 'ทำสำเนา {{label}} แล้ว สำเนาเป็นร่างใหม่',
    },
    version: {
      noLabelGroup: 'กลุ่มไม่มีชื่อ',
      currentlyPublished: 'ฉบับที่เว็บไซต์แสดงอยู่',
      previouslyPublished: 'เคยเผยแพร่',
      compareVersions: 'เปรียบเทียบฉบับ',
      restoreThisVersion: 'นำฉบับนี้กลับมาเป็นร่าง',
      restoreAsDraft: 'นำกลับมาเป็นร่าง',
      confirmVersionRestoration: 'นำฉบับนี้กลับมา',
      aboutToRestore:
        'จะนำ{{label}}ฉบับวันที่ {{versionDate}} กลับมาเป็นร่าง ฉบับอื่นยังอยู่ครบ และเว็บไซต์ไม่เปลี่ยนจนกว่าจะเผยแพร่',
    },
    authentication: {
      emailSent: 'รับคำขอแล้ว',
      checkYourEmailForPasswordReset:
        'ถ้าอีเมลนี้เป็นของบัญชีผู้ใช้ จะมีลิงก์ตั้งรหัสผ่านใหม่ส่งไปให้ หากไม่พบในกล่องจดหมาย โปรดดูในโฟลเดอร์จดหมายขยะ หรือขอลิงก์จากผู้ดูแลระบบของสำนักงาน',
      forgotPasswordEmailInstructions:
        'ใส่อีเมลที่ใช้เข้าสู่ระบบ จะมีลิงก์ตั้งรหัสผ่านใหม่ส่งไปให้ หากสำนักงานยังไม่ส่งอีเมล ผู้ดูแลระบบออกลิงก์ให้ได้',
      resetPassword: 'ตั้งรหัสผ่านใหม่',
    },
  },
  en: { general: { null: 'No' } },
} as const
