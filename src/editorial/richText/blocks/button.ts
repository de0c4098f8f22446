import type { Block } from 'payload'
import { label } from '@/shared/label'
import { buttonHref } from './buttonHref'
import { say } from './say'

const UNSAFE = label(
  'ใส่ที่อยู่เต็มที่ขึ้นต้นด้วย https:// หรือหน้าในเว็บไซต์นี้ที่ขึ้นต้นด้วย / เช่น /documents',
  'A whole address that begins with https://, or a page of this site that begins with /, such as /documents',
)

/** A link that stands on its own. */
export const buttonBlock: Block = {
  slug: 'button',
  labels: { singular: label('ปุ่ม', 'Button'), plural: label('ปุ่ม', 'Buttons') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'label',
      type: 'text',
      maxLength: 100,
      label: label('ข้อความบนปุ่ม', 'Words on the button'),
    },
    {
      name: 'href',
      type: 'text',
      maxLength: 500,
      label: label('กดแล้วไปที่', 'Leads to'),
      admin: {
        description: label('https://… หรือหน้าในเว็บไซต์นี้ เช่น /documents', 'https://… or /…'),
      },
      validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
        !value || buttonHref(value) ? true : say(UNSAFE, req),
    },
  ],
}
