import type { SiteSetting } from '@/payload-types'
import { label } from '@/shared/label'

/** What a new site still needs before it is the office's own, in the order in which it is asked for. */
export const SETUP_STEPS = {
  contact: {
    name: label('ช่องทางติดต่อ', 'Contact'),
    todo: label(
      'กรอกที่อยู่ โทรศัพท์ และอีเมลของสำนักงาน เพื่อให้ประชาชนติดต่อได้',
      "Fill in the office's address, telephone and e-mail, so that people can reach it.",
    ),
    isInSettings: true,
  },
  emblem: {
    name: label('ตราสัญลักษณ์', 'Emblem'),
    todo: label('เลือกตราสัญลักษณ์ของสำนักงานแทนตราที่มากับระบบ', "Choose the office's own emblem."),
    isInSettings: true,
  },
  facebook: {
    name: label('เพจ Facebook', 'Facebook Page'),
    todo: label(
      'กรอกที่อยู่เพจ Facebook ของสำนักงานในช่องทางติดต่อ',
      "Fill in the address of the office's Facebook Page among the ways of contact.",
    ),
    isInSettings: true,
  },
  mail: {
    name: label('อีเมลขาออก', 'Outgoing mail'),
    todo: label(
      'ให้ผู้ดูแลเครื่องแม่ข่ายตั้งค่า SMTP_URL และ MAIL_FROM ตามเอกสาร docs/operating.md หัวข้อ Mail',
      'Have SMTP_URL and MAIL_FROM set on the server: docs/operating.md, section Mail.',
    ),
    isInSettings: false,
  },
  backup: {
    name: label('สำรองข้อมูล', 'Backup'),
    todo: label(
      'ให้ผู้ดูแลเครื่องแม่ข่ายสำรองฐานข้อมูลและไฟล์เป็นประจำ ตามเอกสาร docs/operating.md หัวข้อ What to keep',
      'Have database and files copied regularly: docs/operating.md, section What to keep.',
    ),
    isInSettings: false,
  },
} as const

export type SetupStep = keyof typeof SETUP_STEPS

const setupSteps = Object.keys(SETUP_STEPS) as SetupStep[]

/** Whether a step is done, where the site can know; steps it cannot know of are left out. */
export type SetupFacts = Partial<Record<SetupStep, boolean>>

/** What the office's settings, and those of the server, show to be done. */
export function setupFacts({
  settings: { contact, emblem },
  sendsMail,
}: {
  settings: Pick<SiteSetting, 'contact' | 'emblem'>
  sendsMail: boolean
}): SetupFacts {
  const isFilled = (text?: string | null) => Boolean(text?.trim())
  return {
    contact: [contact?.address, contact?.phone, contact?.email].every(isFilled),
    emblem: Boolean(emblem),
    facebook: isFilled(contact?.facebookURL),
    mail: sendsMail,
  }
}

/** Where a step stands: still open, done as the site can see, or ticked by hand as done elsewhere or not wanted. */
export interface StepState {
  step: SetupStep
  state: 'open' | 'done' | 'ticked'
}

/** Every step in its order. What the site sees to be done counts without a tick. */
export function stepStates({
  facts,
  ticked,
}: {
  facts: SetupFacts
  ticked: readonly SetupStep[] | null | undefined
}): StepState[] {
  return setupSteps.map((step) => ({
    step,
    state: facts[step] ? 'done' : ticked?.includes(step) ? 'ticked' : 'open',
  }))
}
