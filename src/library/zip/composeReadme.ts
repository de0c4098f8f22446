import { fileSize } from '@/shared/fileSize'
import { formatLongDate } from '@/shared/thaiDate'
import { absoluteURL } from '@/site/absoluteURL'
import { THAI } from '@/site/language'
import type { LessonItem } from '../lesson/findLessonItems'
import { levelsText } from '../levelsText'
import { licenceURL } from '../licenceURL'
import { LICENCES, MEDIA_TYPES } from '../terms'
import { creditLine } from './creditLine'
import type { Kit } from './findKit'
import type { PlannedFile } from './planZip'

/** Without it the Windows editor of many school machines reads Thai as signs. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * The README.txt of an archive: what each item is, who made it, under which licence, how to name it, and where it
 * lives. UTF-8 with a byte-order mark and Windows line ends.
 */
export function composeReadme({
  kit,
  folders,
  officeName,
  now,
}: {
  kit: Kit
  /** Of each item in order: its folder and what lies in it. */
  folders: { folder: string; files: PlannedFile[] }[]
  officeName: string
  now: Date
}): Buffer {
  const lines = [
    kit.title,
    `จาก ${officeName}`,
    absoluteURL(kit.path),
    `รวบรวมเมื่อ ${formatLongDate(now)}`,
    '',
    'เมื่อนำไปใช้หรือเผยแพร่ต่อ โปรดระบุที่มาและทำตามสัญญาอนุญาตของแต่ละรายการ',
    ...kit.items.flatMap((item, index) => ['', ...describe({ item, ...folders[index], index })]),
  ]
  return Buffer.from(BYTE_ORDER_MARK + lines.map(oneLine).join('\r\n') + '\r\n')
}

function describe({
  item,
  folder = '',
  files = [],
  index,
}: {
  item: LessonItem
  folder?: string
  files?: PlannedFile[]
  index: number
}): string[] {
  const { title, mediaType, levels, creators, licence, code } = item
  const makers = (creators ?? []).map(({ name, role }) => (role ? `${name} (${role})` : name))
  const deed = licenceURL(licence)
  const about = [
    ['ชนิดสื่อ', mediaType && MEDIA_TYPES[mediaType].th],
    ['ระดับชั้น', levelsText(levels, THAI)],
    ['ผู้จัดทำ', makers.join(', ')],
    ['สัญญาอนุญาต', licence && [LICENCES[licence].th, deed].filter(Boolean).join(' ')],
    ['ที่อยู่', code && absoluteURL(`/go/${code}`)],
    ['ข้อความให้เครดิต', creditLine(item)],
    ...(item.links ?? []).map(({ url, label }) => ['ลิงก์', [label, url].filter(Boolean).join(' ')]),
  ]
  return [
    `${index + 1}. ${title ?? ''}`,
    ...about.flatMap(([name, value]) => (value ? [`   ${name}: ${value}`] : [])),
    ...(files.length > 0
      ? [`   ไฟล์ในโฟลเดอร์ ${folder}:`, ...files.map((file) => `   - ${nameIn(file)}`)]
      : ['   ไม่มีไฟล์ให้ดาวน์โหลด']),
  ]
}

const nameIn = ({ path, bytes }: PlannedFile): string =>
  `${path.slice(path.indexOf('/') + 1)} (${fileSize(bytes)})`

const oneLine = (line: string): string => line.replace(/[\r\n]+/g, ' ').trimEnd()
