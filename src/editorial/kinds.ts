import type { Subject } from '@/accounts/permissions'
import { label, type Label } from '@/shared/label'

/** Every collection whose items go through the stages, and what sets the kinds apart. */
export const ITEM_KINDS = {
  news: { letter: 'n', subject: 'articles', path: '/news', label: label('ข่าวประชาสัมพันธ์', 'News') },
  announcements: {
    letter: 'a',
    subject: 'articles',
    path: '/announcements',
    label: label('ประกาศ', 'Announcements'),
  },
  'teaching-media': {
    letter: 'm',
    subject: 'library',
    path: '/library/media',
    label: label('สื่อการเรียนรู้', 'Teaching media'),
  },
  innovations: {
    letter: 'i',
    subject: 'library',
    path: '/library/innovations',
    label: label('นวัตกรรม', 'Innovations'),
  },
  pages: { letter: 'p', subject: 'articles', path: '/pages', label: label('หน้าเว็บ', 'Pages') },
  documents: {
    letter: 'd',
    subject: 'articles',
    path: '/documents',
    label: label('เอกสาร', 'Documents'),
  },
} as const satisfies Record<
  string,
  { letter: string; subject: Subject; path: string; label: Label }
>

export type ItemKind = keyof typeof ITEM_KINDS

export const itemKinds = Object.keys(ITEM_KINDS) as ItemKind[]

export const isItemKind = (slug: string): slug is ItemKind => slug in ITEM_KINDS

/** The public address of an item as a path; documents share one page, each with its own anchor. */
export function itemHref({ kind, slug }: { kind: ItemKind; slug: string }): string {
  const { path } = ITEM_KINDS[kind]
  return kind === 'documents'
    ? `${path}#${encodeURIComponent(slug)}`
    : `${path}/${encodeURIComponent(slug)}`
}
