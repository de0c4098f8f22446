import { createRateLimit, type CountUse } from './rateLimit'

/** Smaller pictures of a page, `640.webp`: a page has many of them, and nobody downloads them. */
const PICTURE = /\/\d{3,4}(-\d{1,3})?\.(avif|webp|jpg)$/

export const isDownload = (path: string): boolean => !PICTURE.test(path)

/** Six hundred files or archives a minute for each address; a player that jumps about in a film counts each time. */
export const createDownloadLimit = (): CountUse => createRateLimit({ uses: 600, seconds: 60 })
