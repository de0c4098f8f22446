import { label, type Label } from '@/shared/label'

const UNITS = ['B', 'KB', 'MB', 'GB']

/** A size in bytes as people say it: `1.4 MB`. */
export function fileSize(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024
    unit += 1
  }
  const digits = unit === 0 || value >= 100 ? 0 : 1
  return `${Number(value.toFixed(digits))} ${UNITS[unit]}`
}

const same = (name: string): Label => label(name, name)

const TYPES: [RegExp, Label][] = [
  [/^image\/jpeg/, same('JPG')],
  [/^image\/(\w+)/, same('$1')],
  [/pdf$/, same('PDF')],
  [/epub/, same('EPUB')],
  [/zip/, same('ZIP')],
  [/wordprocessing|msword|opendocument\.text/, same('Word')],
  [/spreadsheet|ms-excel/, same('Excel')],
  [/presentation|powerpoint/, same('PowerPoint')],
  [/^audio\//, label('เสียง', 'Audio')],
  [/^video\//, label('วิดีโอ', 'Video')],
  [/csv/, same('CSV')],
  [/^text\/vtt/, label('คำบรรยาย', 'Captions')],
  [/^text\//, label('ข้อความ', 'Text')],
]

/** A media type as a teacher knows it. */
export function fileType(mimeType: string | null | undefined): Label {
  for (const [pattern, name] of TYPES) {
    const match = mimeType?.match(pattern)
    if (match) return name.th === '$1' ? same((match[1] ?? '').toUpperCase()) : name
  }
  return label('ไฟล์', 'File')
}
