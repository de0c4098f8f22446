import type { OutboxState } from '@/outbox/Outbox'
import { label, type Label } from '@/shared/label'

/** What is made of a file in the background: the outbox's channels, each keyed by file and stored name. */
export const FILE_WORK = {
  pictures: label('ภาพขนาดต่าง ๆ สำหรับหน้าเว็บ', 'Pictures in the sizes pages need'),
  posters: label('ภาพตัวอย่างและสไลด์', 'Preview picture and slides'),
  texts: label('อ่านข้อความในไฟล์เพื่อการค้นหา', 'Text read for the search'),
  packages: label('แตกไฟล์สื่อโต้ตอบ', 'Interactive package unpacked'),
} as const satisfies Record<string, Label>

export type FileChannel = keyof typeof FILE_WORK

export const fileChannels = Object.keys(FILE_WORK) as FileChannel[]

export interface FileWorkStep {
  channel: FileChannel
  state: OutboxState
  /** Times it was tried. */
  tries: number
  /** Why it failed, in words for the person who brought the file. */
  reason?: string
}

/** Whether something will still happen by itself. */
export const isUnderWay = (steps: FileWorkStep[]): boolean =>
  steps.some(({ state }) => state === 'waiting' || state === 'delivering')
