const MEGABYTE = 1024 * 1024

/** What may come in: media types by content, each with the extensions its files may have, the usual one first. */
export const FILE_KINDS = {
  picture: {
    maxBytes: 25 * MEGABYTE,
    types: {
      'image/jpeg': ['.jpg', '.jpeg', '.jpe', '.jfif'],
      'image/png': ['.png'],
      'image/webp': ['.webp'],
      'image/avif': ['.avif'],
      'image/gif': ['.gif'],
    },
  },
  document: {
    maxBytes: 100 * MEGABYTE,
    types: {
      'application/pdf': ['.pdf'],
      'application/zip': ['.zip'],
      'application/epub+zip': ['.epub'],
      'application/msword': ['.doc'],
      'application/vnd.ms-excel': ['.xls'],
      'application/vnd.ms-powerpoint': ['.ppt', '.pps'],
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['.docx'],
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
      'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['.pptx'],
      'application/vnd.openxmlformats-officedocument.presentationml.slideshow': ['.ppsx'],
      'application/vnd.oasis.opendocument.text': ['.odt'],
      'application/vnd.oasis.opendocument.spreadsheet': ['.ods'],
      'application/vnd.oasis.opendocument.presentation': ['.odp'],
      'text/plain': ['.txt'],
      'text/csv': ['.csv'],
    },
  },
  audio: {
    maxBytes: 200 * MEGABYTE,
    types: {
      'audio/mpeg': ['.mp3'],
      'audio/mp4': ['.m4a', '.mp4'],
      'audio/x-m4a': ['.m4a'],
      'audio/wav': ['.wav'],
      'audio/ogg': ['.ogg', '.oga', '.opus'],
    },
  },
  video: {
    maxBytes: 2048 * MEGABYTE,
    types: {
      'video/mp4': ['.mp4', '.m4v'],
      'video/webm': ['.webm'],
      'video/quicktime': ['.mov', '.qt'],
    },
  },
  captions: {
    maxBytes: 2 * MEGABYTE,
    types: { 'text/vtt': ['.vtt'] },
  },
} as const satisfies Record<string, { maxBytes: number; types: Record<string, readonly string[]> }>

export type FileKind = keyof typeof FILE_KINDS

const KINDS = Object.entries(FILE_KINDS) as [
  FileKind,
  { maxBytes: number; types: Record<string, readonly string[]> },
][]

export const ALLOWED_TYPES = KINDS.flatMap(([, { types }]) => Object.keys(types))

/** Bytes of the largest file of any kind. */
export const UPLOAD_MAX_BYTES = Math.max(...KINDS.map(([, { maxBytes }]) => maxBytes))

export const kindOf = (mimeType: string | null | undefined): FileKind | undefined =>
  KINDS.find(([, { types }]) => mimeType && mimeType in types)?.[0]

/** The extensions a file of this type may have, with their dots, the usual one first. */
export const extensionsOf = (mimeType: string): readonly string[] =>
  KINDS.find(([, { types }]) => mimeType in types)?.[1].types[mimeType] ?? []

/** What a browser may show in its own window; all else is offered as a download. */
const SHOWN_INLINE =
  /^(image\/(jpeg|png|webp|avif|gif)|application\/pdf|audio\/|video\/|text\/(plain|vtt))/

export const isShownInline = (mimeType: string): boolean => SHOWN_INLINE.test(mimeType)

/** Pictures that sharp turns into smaller ones. */
export const isPicture = (mimeType: string | null | undefined): boolean =>
  kindOf(mimeType) === 'picture'
