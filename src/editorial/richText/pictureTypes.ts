import type { Where } from 'payload'

/** Files an album can show. */
export const ALBUM_TYPES: Where = { mimeType: { contains: 'image/' } }
