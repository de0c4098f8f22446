import { label } from '@/shared/label'

/** Screens of Meta change; what to look for stays. */
export const GUIDE_WORDS = {
  title: label('วิธีขอโทเคนของเพจที่ใช้ได้นาน', 'How to get a Page token that lasts'),
  lead: label(
    'ทำครั้งเดียว ใช้เวลาประมาณครึ่งชั่วโมง ผู้ทำต้องเป็นผู้ดูแลเพจที่มีสิทธิ์เต็ม หน้าจอของ Meta เปลี่ยนได้ ให้ดูชื่อเมนูที่ใกล้เคียง',
    'Done once, by somebody with full control of the Page. Meta’s screens change; look for names like these.',
  ),
  rights: label('เลือกสิทธิ์และขอโทเคนของตนเอง', 'Choose the rights and get your own token'),
} as const

const lines = (th: string[], en: string[]) => ({ th, en })

export const GUIDE_STEPS = [
  {
    name: label('สมัครเป็นผู้พัฒนากับ Meta', 'Register as a developer with Meta'),
    text: lines(
      ['เข้า https://developers.facebook.com ด้วยบัญชี Facebook ที่ดูแลเพจ แล้วสมัครเป็นผู้พัฒนา (Get Started)'],
      ['Open https://developers.facebook.com with the account that keeps the Page, and register.'],
    ),
  },
  {
    name: label('สร้างแอป', 'Make an app'),
    text: lines(
      [
        'ที่ https://developers.facebook.com/apps กด Create App เลือกงานที่จัดการเพจ (Manage everything on your Page) ถ้าหน้าจอให้เลือกชนิดของแอป เลือก Business แล้วเพิ่ม Facebook Login for Business',
        'เปิด App settings → Basic จด App ID และ App secret ไว้ อย่าส่งต่อ App secret ทางแชตหรืออีเมล',
      ],
      [
        'At https://developers.facebook.com/apps make an app for managing a Page; where a type is asked for, Business with Facebook Login for Business.',
        'Under App settings → Basic note App ID and App secret. Do not hand on the secret by chat or mail.',
      ],
    ),
  },
  {
    name: GUIDE_WORDS.rights,
    text: lines(
      [
        'เปิด https://developers.facebook.com/tools/explorer เลือกแอปที่สร้าง เลือก User Token เพิ่มสิทธิ์ต่อไปนี้ กด Generate Access Token แล้วเลือกเฉพาะเพจของหน่วยงาน',
      ],
      [
        'At https://developers.facebook.com/tools/explorer choose the app and User Token, add these rights, press Generate Access Token and choose the office’s Page alone.',
      ],
    ),
  },
  {
    name: label('ยืดอายุโทเคนของตนเอง', 'Make your own token last'),
    text: lines(
      [
        'โทเคนแรกอยู่ได้ไม่กี่ชั่วโมง นำไปวางที่ https://developers.facebook.com/tools/debug/accesstoken กด Debug แล้วกด Extend Access Token จะได้โทเคนที่อยู่ได้ประมาณ 60 วัน',
      ],
      [
        'The first token lasts hours. Paste it at https://developers.facebook.com/tools/debug/accesstoken, press Debug, then Extend Access Token: the new one lasts about 60 days.',
      ],
    ),
  },
  {
    name: label('ขอโทเคนของเพจ แล้วใส่ในหน้านี้', 'Get the Page’s token and enter it here'),
    text: lines(
      [
        'กลับไปที่ Graph API Explorer วางโทเคนที่ยืดอายุแล้วในช่อง Access Token พิมพ์ `me/accounts?fields=name,id,access_token` แล้วกด Submit',
        'หาเพจของหน่วยงานในคำตอบ: `id` คือ FACEBOOK_PAGE_ID และ `access_token` คือโทเคนของเพจ วางในช่อง “โทเคนใหม่ของเพจ” ด้านบน',
        'โทเคนนี้ไม่มีวันหมดอายุ แต่ใช้ไม่ได้ทันทีเมื่อผู้ขอเปลี่ยนรหัสผ่าน Facebook พ้นจากการดูแลเพจ หรือถอนสิทธิ์แอป ระบบตรวจทุกเช้าและแจ้งเตือน',
      ],
      [
        'Back in the Graph API Explorer, put the lasting token in as Access Token and submit `me/accounts?fields=name,id,access_token`.',
        'In the answer, `id` of the office’s Page is FACEBOOK_PAGE_ID and its `access_token` the token to enter above.',
        'It has no end, but dies when its giver changes the password, leaves the Page or takes the right back. The site checks each morning and tells you.',
      ],
    ),
  },
  {
    name: label('เปลี่ยนแอปเป็น Live', 'Switch the app to Live'),
    text: lines(
      [
        'ใน App settings → Basic ใส่ที่อยู่นโยบายความเป็นส่วนตัว `{site}/privacy` แล้วเปลี่ยน App Mode จาก Development เป็น Live (หรือกด Publish) โพสต์จากแอปที่ยังเป็น Development เห็นได้เฉพาะคนที่มีบทบาทในแอป',
        'Meta อาจขอให้ยืนยันหน่วยงานหรือตรวจแอป (App Review) ให้ทำตามที่ Meta แจ้งในหน้าแอป',
      ],
      [
        'Under App settings → Basic enter `{site}/privacy` as privacy policy, then switch App Mode from Development to Live. Posts of an app in development are seen by its own people only.',
        'Meta may ask to verify the organisation or to review the app; follow what the app’s page says.',
      ],
    ),
  },
  {
    name: label('ตั้งค่าเซิร์ฟเวอร์ และซ้อมก่อน', 'Set up the server, and try first'),
    text: lines(
      [
        'ผู้ดูแลเซิร์ฟเวอร์ใส่ใน .env: `FACEBOOK_PAGE_ID` `FACEBOOK_APP_ID` `FACEBOOK_APP_SECRET` และ `FACEBOOK_MODE=dry-run` แล้วเริ่มระบบใหม่ โหมดซ้อมทำทุกขั้นตอนแต่ไม่ส่ง ดูข้อความและภาพได้ที่เมนูโพสต์ Facebook',
        'เมื่อพอใจแล้ว เปลี่ยนเป็น `FACEBOOK_MODE=live` เริ่มระบบใหม่ กด “ตรวจเดี๋ยวนี้” แล้วลองแชร์ข่าวหนึ่งเรื่อง',
      ],
      [
        'In .env set `FACEBOOK_PAGE_ID`, `FACEBOOK_APP_ID`, `FACEBOOK_APP_SECRET` and `FACEBOOK_MODE=dry-run`, and restart. Nothing is sent; look at the posts in the admin.',
        'Then set `FACEBOOK_MODE=live`, restart, press “Check now” and share one news item.',
      ],
    ),
  },
]
