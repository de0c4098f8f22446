import type { Subject } from '@/accounts/permissions'
import { label, type Label } from '@/shared/label'

/** Every collection whose items go through the stages, and what sets the kinds apart. */
export const ITEM_KINDS = {
  news: {
    letter: 'n',
    subject: 'articles',
    path: '/news',
    shown: 'by date',
    label: label('ข่าวประชาสัมพันธ์', 'News'),
  },
  announcements: {
    letter: 'a',
    subject: 'articles',
    path: '/announcements',
    shown: 'by date',
    label: label('ประกาศ', 'Announcements'),
  },
  'teaching-media': {
    letter: 'm',
    subject: 'library',
    path: '/library/media',
    shown: 'by date',
    label: label('สื่อการเรียนรู้', 'Teaching media'),
  },
  innovations: {
    letter: 'i',
    subject: 'library',
    path: '/library/innovations',
    shown: 'by date',
    label: label('นวัตกรรม', 'Innovations'),
  },
  'library-collections': {
    letter: 'c',
    subject: 'library',
    path: '/library/collections',
    shown: 'as pages',
    label: label('ชุดสื่อ', 'Collections'),
  },
  pages: {
    letter: 'p',
    subject: 'articles',
    path: '/pages',
    shown: 'as pages',
    label: label('หน้าเว็บ', 'Pages'),
  },
  documents: {
    letter: 'd',
    subject: 'articles',
    path: '/documents',
    shown: 'on one page',
    label: label('เอกสาร', 'Documents'),
  },
} as const satisfies Record<
  string,
  {
    /** First letter of the short codes. */
    letter: string
    /** What the table of permissions calls it. */
    subject: Subject
    path: string
    /** `by date`: each has a page, lists and feeds hold the newest first; `as pages`: each has a page alone. */
    shown: 'by date' | 'as pages' | 'on one page'
    label: Label
  }
>

export type ItemKind = keyof typeof ITEM_KINDS

export const itemKinds = Object.keys(ITEM_KINDS) as ItemKind[]

type KindShown<How> = {
  [Kind in ItemKind]: (typeof ITEM_KINDS)[Kind]['shown'] extends How ? Kind : never
}[ItemKind]

/** Kinds whose items are listed by date and go into feeds. */
export type DatedKind = KindShown<'by date'>
/** Kinds whose items have a page each. */
export type PagedKind = KindShown<'by date' | 'as pages'>

export const datedKinds = itemKinds.filter(
  (kind): kind is DatedKind => ITEM_KINDS[kind].shown === 'by date',
)
export const pagedKinds = itemKinds.filter(
  (kind): kind is PagedKind => ITEM_KINDS[kind].shown !== 'on one page',
)

export const isItemKind = (slug: string): slug is ItemKind => slug in ITEM_KINDS

export const isPagedKind = (slug: string): slug is PagedKind =>
  (pagedKinds as string[]).includes(slug)

/** The public address of an item as a path; documents share one page, each with its own anchor. */
export function itemHref({ kind, slug }: { kind: ItemKind; slug: string }): string {
  const { path } = ITEM_KINDS[kind]
  return kind === 'documents'
    ? `${path}#${encodeURIComponent(slug)}`
    : `${path}/${encodeURIComponent(slug)}`
}
