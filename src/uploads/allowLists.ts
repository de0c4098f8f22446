import { label, type Label } from '@/shared/label'
import { FILE_KINDS, type FileKind } from './fileTypes'

/** Which kinds of files a field takes, and what to choose instead of others. */
export const ALLOW_LISTS = {
  pictures: {
    kinds: ['picture'],
    instead: label('เลือกภาพ (JPEG, PNG, WebP, AVIF หรือ GIF)', 'choose a picture'),
  },
  films: {
    kinds: ['video'],
    instead: label('เลือกไฟล์วิดีโอ (MP4, WebM หรือ MOV)', 'choose a video (MP4, WebM, MOV)'),
  },
  captions: {
    kinds: ['captions'],
    instead: label('เลือกไฟล์คำบรรยาย WebVTT (.vtt)', 'choose captions in WebVTT (.vtt)'),
  },
  papers: {
    kinds: ['document', 'picture'],
    instead: label(
      'เลือกเอกสารหรือภาพ (PDF, ไฟล์ Office หรือ JPEG)',
      'choose a document or a picture (PDF, Office, JPEG)',
    ),
  },
} as const satisfies Record<string, { kinds: readonly FileKind[]; instead: Label }>

export type AllowList = keyof typeof ALLOW_LISTS

/** Media types of an allow-list. */
export const typesOf = (list: AllowList): string[] =>
  ALLOW_LISTS[list].kinds.flatMap((kind) => Object.keys(FILE_KINDS[kind].types))
