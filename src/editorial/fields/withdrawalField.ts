import type { Field } from 'payload'
import { label } from '@/shared/label'

/** How a withdrawn item ends: what visitors see at its address, and why. */
export const withdrawalField: Field = {
  name: 'withdrawal',
  type: 'group',
  label: label('การถอนออก', 'Withdrawal'),
  admin: { condition: ({ stage }) => stage === 'withdrawn' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: label('วิธีถอน', 'Kind'),
      defaultValue: 'notice',
      options: [
        { value: 'notice', label: label('ขึ้นข้อความว่าถอนแล้ว', 'Leave a notice') },
        { value: 'gone', label: label('เอาออกทั้งหมด', 'Gone') },
        { value: 'redirect', label: label('ส่งต่อไปที่อื่น', 'Redirect') },
      ],
    },
    { name: 'reason', type: 'textarea', label: label('เหตุผล', 'Reason') },
    {
      name: 'to',
      type: 'text',
      label: label('ที่อยู่ปลายทาง', 'Redirect to'),
      admin: { condition: (_, sibling) => sibling?.kind === 'redirect' },
    },
  ],
}
