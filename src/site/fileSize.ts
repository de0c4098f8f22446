const UNITS = ['ไบต์', 'KB', 'MB', 'GB']

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

const TYPES: [RegExp, string][] = [
  [/^image\/jpeg/, 'JPG'],
  [/^image\/(\w+)/, '$1'],
  [/pdf$/, 'PDF'],
  [/epub/, 'EPUB'],
  [/zip/, 'ZIP'],
  [/wordprocessing|msword|opendocument\.text/, 'Word'],
  [/spreadsheet|ms-excel/, 'Excel'],
  [/presentation|powerpoint/, 'PowerPoint'],
  [/^audio\//, 'เสียง'],
  [/^video\//, 'วิดีโอ'],
  [/csv/, 'CSV'],
  [/^text\//, 'ข้อความ'],
]

/** A media type as a teacher knows it. */
export function fileType(mimeType: string | null | undefined): string {
  for (const [pattern, name] of TYPES) {
    const match = mimeType?.match(pattern)
    if (match) return name.replace('$1', (match[1] ?? '').toUpperCase())
  }
  return 'ไฟล์'
}
