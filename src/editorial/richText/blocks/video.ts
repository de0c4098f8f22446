import type { Block } from 'payload'
import { label } from '@/shared/label'
import { youTubeID } from '@/shared/youTubeID'
import { say } from './say'
import { takesOnlyInText } from '@/uploads/fields/takesOnly'

const NOT_YOUTUBE = label(
  'ที่อยู่นี้ไม่ใช่วิดีโอของ YouTube เปิดวิดีโอใน YouTube แล้วคัดลอกที่อยู่มาใหม่ เช่น https://www.youtube.com/watch?v=xxxxxxxxxxx',
  'This is no address of a YouTube video. Copy it from YouTube, e.g. https://www.youtube.com/watch?v=xxxxxxxxxxx',
)

/** A film: from YouTube, asked for by nobody before a reader presses play, or a file of ours. */
export const videoBlock: Block = {
  slug: 'video',
  labels: { singular: label('วิดีโอ', 'Video'), plural: label('วิดีโอ', 'Videos') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'title',
      type: 'text',
      maxLength: 200,
      label: label('ชื่อวิดีโอ', 'Title'),
      admin: {
        description: label('ผู้อ่านเห็นก่อนกดเล่น', 'Readers see it before they press play'),
      },
    },
    {
      name: 'url',
      type: 'text',
      maxLength: 500,
      label: label('ที่อยู่วิดีโอใน YouTube', 'Address on YouTube'),
      admin: {
        description: label(
          'ใส่ที่อยู่ YouTube หรือเลือกไฟล์วิดีโอด้านล่าง อย่างใดอย่างหนึ่ง',
          'Either an address on YouTube, or a file below',
        ),
      },
      validate: (value: unknown, { req }: { req: { i18n?: { language?: string } } }) =>
        !value || youTubeID(value) ? true : say(NOT_YOUTUBE, req),
    },
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      ...takesOnlyInText('films'),
      label: label('ไฟล์วิดีโอ', 'Video file'),
    },
  ],
}
