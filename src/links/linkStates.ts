import { label, type Label } from '@/shared/label'
import type { LinkReason } from './toFinding'

export const LINK_STATES = {
  unknown: label('ยังไม่ได้ตรวจ', 'Not checked yet'),
  ok: label('เปิดได้', 'Works'),
  dead: label('เปิดไม่ได้', 'Dead'),
  needsAccess: label('ต้องขอสิทธิ์', 'Needs access'),
  unreachable: label('ติดต่อไม่ได้ชั่วคราว', 'Cannot be reached for now'),
} as const

export type LinkState = keyof typeof LINK_STATES

export const LINK_REASONS: Record<LinkReason, Label> = {
  notFound: label('เว็บไซต์ปลายทางบอกว่าไม่มีหน้านี้แล้ว', 'The site says there is no such page'),
  noSuchHost: label('ไม่พบเว็บไซต์นี้ในระบบชื่อโดเมน', 'No such host'),
  noConnection: label('เชื่อมต่อกับเว็บไซต์ปลายทางไม่ได้', 'No connection'),
  timeout: label('เว็บไซต์ปลายทางไม่ตอบใน 10 วินาที', 'No answer within 10 seconds'),
  certificate: label('ใบรับรองความปลอดภัยของเว็บไซต์ใช้ไม่ได้', 'The certificate is not valid'),
  certificateChain: label(
    'เปิดได้ในเบราว์เซอร์ แต่ใบรับรองของเว็บไซต์ติดตั้งไม่ครบ',
    'Opens in browsers; its certificate chain is incomplete',
  ),
  serverError: label('เว็บไซต์ปลายทางขัดข้อง', 'The server fails'),
  redirects: label('ส่งต่อวนไปมาเกิน 5 ครั้ง', 'More than 5 redirects'),
  notPublic: label('เป็นที่อยู่ในเครือข่ายภายใน คนนอกเปิดไม่ได้', 'An address inside a private network'),
  signIn: label('ต้องลงชื่อเข้าใช้ก่อน ผู้อ่านทั่วไปเปิดไม่ได้', 'Visitors are asked to sign in'),
  private: label('ตั้งเป็นส่วนตัวหรือไม่อนุญาตให้แสดง', 'Private, or may not be embedded'),
  robotRefused: label(
    'เว็บไซต์ไม่ตอบโปรแกรมตรวจ จึงถือว่าเปิดได้',
    'The site turns programs away; taken as working',
  ),
}
