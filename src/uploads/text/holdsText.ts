const OFFICE = /^application\/vnd\.(openxmlformats-officedocument|oasis\.opendocument)\./
const OTHERS = new Set([
  'application/pdf',
  'application/epub+zip',
  'application/zip',
  'application/x-zip-compressed',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/x-cfb',
  'text/plain',
  'text/csv',
])

/** Whether a file of this type can hold words that somebody should look through; pictures and sound do not count. */
export const holdsText = (mimeType: string | null | undefined): boolean =>
  OFFICE.test(mimeType ?? '') || OTHERS.has(mimeType ?? '')
