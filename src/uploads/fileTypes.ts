/** What may come in: the media types Payload checks against the file's content. SVG and HTML can carry scripts. */
export const ALLOWED_TYPES = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'application/pdf',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'audio/wav',
  'audio/ogg',
  'video/mp4',
  'video/webm',
  'video/quicktime',
  'application/zip',
  'application/x-zip-compressed',
  'application/epub+zip',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.presentation',
  'text/plain',
  'text/csv',
]

/** The largest upload in bytes; larger ones wait for the resumable way in. */
export const UPLOAD_MAX_BYTES = 100 * 1024 * 1024

/** What a browser may show in its own window; all else is offered as a download. */
const SHOWN_INLINE =
  /^(image\/(jpeg|png|webp|avif|gif)|application\/pdf|audio\/|video\/|text\/plain)/

export const isShownInline = (mimeType: string): boolean => SHOWN_INLINE.test(mimeType)

/** Pictures that sharp turns into smaller ones. */
export const isPicture = (mimeType: string | null | undefined): boolean =>
  /^image\/(jpeg|png|webp|avif|gif)$/.test(mimeType ?? '')
