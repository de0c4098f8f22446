import { label, type Label } from '@/shared/label'
import type { ConnectionHealth } from '../drivers/graph/askHealth'
import type { TokenSource } from './pageToken'

/** What may be wrong with the connection: what it is, and who must do what. */
export const HEALTH_FAULTS = {
  settingsMissing: label(
    'ยังไม่ได้ตั้งค่าเพจหรือแอป: ผู้ดูแลเซิร์ฟเวอร์ต้องใส่ FACEBOOK_PAGE_ID, FACEBOOK_APP_ID และ FACEBOOK_APP_SECRET ใน .env แล้วเริ่มระบบใหม่',
    'Page or app are not set: FACEBOOK_PAGE_ID, FACEBOOK_APP_ID and FACEBOOK_APP_SECRET belong in .env.',
  ),
  noToken: label(
    'ยังไม่มีโทเคนของเพจ: ผู้ดูแลระบบต้องใส่ที่หน้า “การเชื่อมต่อ Facebook”',
    'There is no token of the Page yet: an administrator enters one under “Facebook connection”.',
  ),
  sealBroken: label(
    'เปิดโทเคนที่เก็บไว้ไม่ได้ เพราะ PAYLOAD_SECRET เปลี่ยนไป: ผู้ดูแลระบบต้องใส่โทเคนใหม่ที่หน้า “การเชื่อมต่อ Facebook”',
    'The token kept here cannot be opened, since PAYLOAD_SECRET has changed: enter it anew.',
  ),
  tokenInvalid: label(
    'โทเคนใช้ไม่ได้แล้ว (หมดอายุ หรือเจ้าของบัญชีเปลี่ยนรหัสผ่านหรือบทบาท): ผู้ดูแลระบบต้องขอโทเคนใหม่ตามขั้นตอนในหน้า “การเชื่อมต่อ Facebook” แล้วใส่ที่นั่น',
    'The token is not valid any more: get a new one and enter it under “Facebook connection”.',
  ),
  expiresSoon: label(
    'โทเคนจะหมดอายุภายใน 7 วัน: ผู้ดูแลระบบต้องขอโทเคนใหม่ตามขั้นตอนในหน้า “การเชื่อมต่อ Facebook” ก่อนวันนั้น',
    'The token ends within 7 days: get a new one before.',
  ),
  dataExpiresSoon: label(
    'สิทธิ์อ่านข้อมูลของแอปจะหมดภายใน 7 วัน: ผู้ที่ให้สิทธิ์ต้องเข้า Graph API Explorer ยืนยันสิทธิ์อีกครั้ง แล้วใส่โทเคนใหม่',
    'The app’s access to data ends within 7 days: whoever gave it must confirm it again.',
  ),
  userToken: label(
    'โทเคนนี้เป็นของบุคคล ไม่ใช่ของเพจ: ผู้ดูแลระบบต้องใส่โทเคนของเพจ (ขั้นตอนที่ 5)',
    'This is a person’s token, not the Page’s: see step 5.',
  ),
  wrongApp: label(
    'โทเคนออกให้แอปอื่น ไม่ตรงกับ FACEBOOK_APP_ID: ผู้ดูแลระบบต้องขอโทเคนจากแอปที่ตั้งค่าไว้',
    'The token was given to another app than FACEBOOK_APP_ID.',
  ),
  wrongPage: label(
    'โทเคนเป็นของเพจอื่น ไม่ตรงกับ FACEBOOK_PAGE_ID: ผู้ดูแลระบบต้องใส่โทเคนของเพจที่ตั้งค่าไว้',
    'The token is for another Page than FACEBOOK_PAGE_ID.',
  ),
  scopesMissing: label(
    'โทเคนขาดสิทธิ์ที่จำเป็น: ผู้ดูแลระบบต้องขอโทเคนใหม่โดยเลือกสิทธิ์ให้ครบ',
    'The token lacks rights: get a new one with all of them.',
  ),
  pageUnpublished: label(
    'เพจถูกปิดไม่ให้ผู้อื่นเห็น: ผู้ดูแลเพจต้องเปิดเพจในการตั้งค่าของ Facebook',
    'The Page is not published: its keepers must publish it on Facebook.',
  ),
  pageUnread: label(
    'โทเคนใช้ได้ แต่ Facebook ไม่ให้อ่านข้อมูลเพจ: ผู้ดูแลระบบต้องตรวจว่าเจ้าของโทเคนยังเป็นผู้ดูแลเพจ',
    'The token is valid, but Facebook does not let the Page be read with it.',
  ),
  unreachable: label(
    'ติดต่อ Facebook ไม่ได้ในการตรวจครั้งล่าสุด ระบบจะลองใหม่เอง ถ้าเป็นหลายวันผู้ดูแลเซิร์ฟเวอร์ต้องตรวจการเชื่อมต่อออกอินเทอร์เน็ต',
    'Facebook did not answer the last check; it is asked again.',
  ),
  refused: label(
    'Facebook ไม่ยอมให้ตรวจโทเคน: ผู้ดูแลเซิร์ฟเวอร์ต้องตรวจ FACEBOOK_APP_ID และ FACEBOOK_APP_SECRET ใน .env',
    'Facebook refused the check: FACEBOOK_APP_ID and FACEBOOK_APP_SECRET may be wrong.',
  ),
  postsMissing: label(
    'Facebook ตอบว่าไม่พบโพสต์ทั้งหมดที่ถาม จึงยังไม่เชื่อว่าถูกลบ: ผู้ดูแลเพจต้องเปิดเพจดูว่าโพสต์ยังอยู่',
    'Facebook knows none of the posts asked for, which is not believed yet: look at the Page.',
  ),
} as const satisfies Record<string, Label>

export type HealthFault = keyof typeof HEALTH_FAULTS

/** Faults with which nothing can be posted. */
const FATAL: readonly HealthFault[] = [
  'settingsMissing',
  'noToken',
  'sealBroken',
  'tokenInvalid',
  'userToken',
  'wrongApp',
  'wrongPage',
]
export const isFatal = (fault: HealthFault): boolean => FATAL.includes(fault)

const WARNED_MS = 7 * 86_400_000

/** What is wrong, from what Facebook says of the token. */
export function toHealthFaults({
  health,
  now,
}: {
  health: ConnectionHealth
  now: Date
}): HealthFault[] {
  if (!health.isValid) return ['tokenInvalid']
  const isNear = (date: Date | null) => date !== null && date.getTime() - now.getTime() < WARNED_MS
  const found: Record<string, boolean> = {
    userToken: health.tokenType === 'USER',
    wrongApp: health.isOtherApp,
    wrongPage: health.isOtherPage,
    scopesMissing: health.missingScopes.length > 0,
    expiresSoon: isNear(health.expiresAt),
    dataExpiresSoon: isNear(health.dataExpiresAt),
    pageUnpublished: health.isPublished === false,
    pageUnread: health.fault?.kind === 'token' || health.fault?.kind === 'permission',
  }
  return FAULT_NAMES.filter((name) => found[name])
}

export const FAULT_NAMES = Object.keys(HEALTH_FAULTS) as HealthFault[]

/** As they stand in the row: one on each line; names of an older version are left out. */
export const parseFaults = (text: string | null | undefined): HealthFault[] =>
  FAULT_NAMES.filter((name) => text?.split('\n').includes(name))

/** What is wrong without asking anybody. */
export const SOURCE_FAULTS: Partial<Record<TokenSource, HealthFault>> = {
  none: 'noToken',
  sealBroken: 'sealBroken',
}
