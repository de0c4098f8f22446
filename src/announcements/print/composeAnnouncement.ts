import { clock } from '@/shared/clock'
import { cutText } from '@/shared/cutText'
import { formatDateTime, formatLongDate } from '@/shared/thaiDate'
import { typstColour } from '@/print/colours'
import { composeRichText } from '@/print/composeRichText'
import { printableText } from '@/print/printableText'
import { typstWords } from '@/print/typstWords'
import { fileSize, fileType } from '@/shared/fileSize'
import { hasExpired } from '@/site/listed'
import { populated } from '@/site/populated'
import { publicFiles } from '@/site/publicFiles'
import { linkURL } from '@/site/richText/linkURL'
import { ANNOUNCEMENT_CATEGORIES } from '../Announcements'
import type { PrintedAnnouncement } from './findPrintedAnnouncement'

const SUMMARY_MAX = 600
const LABEL_MAX = 120
const ATTACHMENTS_MAX = 10

/** What a sheet says of an announcement, between the frame's head and foot, as Typst markup. */
export function composeAnnouncement({
  item,
  characters,
}: {
  item: PrintedAnnouncement
  /** Of the body; what is longer is cut, and the sheet says so. */
  characters: number
}): string {
  const body = composeRichText({ value: item.body, characters, linkURL })
  return [
    badges(item),
    `#heading(level: 1)[${words(item.title ?? '')}]`,
    expired(item),
    facts(item),
    item.summary ? `#strong[${words(cutText(item.summary, SUMMARY_MAX))}]` : '',
    body.source,
    body.isWhole ? '' : `#emph[${words('(เนื้อหายาวกว่านี้ อ่านต่อได้จากที่อยู่ด้านล่าง)')}]`,
    attachments(item),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const words = (plain: string): string => typstWords(printableText(plain))

function badges({ category, isSample }: PrintedAnnouncement): string {
  const kind = category ? ANNOUNCEMENT_CATEGORIES[category].th : 'ประกาศ'
  return `#text(size: 0.9em, weight: 600, fill: ${typstColour('muted')})[${words(isSample ? `${kind} · ตัวอย่าง` : kind)}]`
}

function expired({ expiresAt }: PrintedAnnouncement): string {
  if (!expiresAt || !hasExpired({ expiresAt })) return ''
  return `#block(width: 100%, stroke: 1pt + ${typstColour('onWarmTint')}, fill: ${typstColour('warmTint')}, inset: 8pt, radius: 4pt)[#strong[${words('พ้นกำหนดแล้ว')}] ${words(`เมื่อ ${formatDateTime(expiresAt)} เก็บไว้เพื่ออ้างอิง`)}]`
}

function facts({ number, issuedOn, deadline, unit, supersedes }: PrintedAnnouncement): string {
  const isOver = deadline && new Date(deadline) <= clock.now()
  const due = deadline && `${formatDateTime(deadline)}${isOver ? ' (ปิดรับแล้ว)' : ''}`
  const shown = [
    fact('เลขที่', number),
    fact('ลงวันที่', issuedOn && formatLongDate(issuedOn)),
    fact('ปิดรับ/ครบกำหนด', due, 'strong'),
    fact('หน่วยงาน', populated(unit)?.name),
    fact('ใช้แทนประกาศเดิม', populated(supersedes)?.title),
  ].filter(Boolean)
  if (shown.length === 0) return ''
  return `#block(width: 100%, fill: ${typstColour('brandTint')}, inset: (x: 10pt, y: 9pt), radius: 4pt, grid(columns: (auto, 1fr), column-gutter: 1em, row-gutter: 0.7em, ${shown.join(', ')}))`
}

const fact = (name: string, value: string | null | undefined, look = ''): string =>
  value ? `text(fill: ${typstColour('muted')})[${words(name)}], ${look}[${words(value)}]` : ''

function attachments({ attachments: rows }: PrintedAnnouncement): string {
  const files = publicFiles(rows)
  if (files.length === 0) return ''
  const lines = files.slice(0, ATTACHMENTS_MAX).map(({ file, label }) => {
    const name = cutText(label || file.originalName || 'ไฟล์แนบ', LABEL_MAX)
    const size = file.filesize ? ` · ${fileSize(file.filesize)}` : ''
    return `[${words(name)} ${words(`(${fileType(file.mimeType).th}${size})`)}]`
  })
  const more = files.length - lines.length
  if (more > 0) lines.push(`[${words(`และอีก ${more} ไฟล์`)}]`)
  return `#heading(level: 2)[${words('เอกสารแนบ')}]\n#enum(${lines.join(', ')})`
}
