import { mayLeaveSite } from '@/uploads/consent'
import { absoluteURL } from './absoluteURL'
import { CARD_SIZE, cardHref } from './cardHref'
import { variantHref } from './fileHref'
import type { SiteFile } from './populated'

/** A picture as other sites fetch it: its address and what they are told of it. */
export interface SharedPicture {
  url: string
  type: 'image/jpeg'
  alt: string
  /** Pixels; missing where the file's own size is not known. */
  width?: number
  height?: number
}

const SHARED_WIDTH = 1280

/** The picture as the site hands it out at one of its widths; never larger than the file itself. */
export function sharedPicture(
  file: SiteFile | undefined,
  width: number = SHARED_WIDTH,
): SharedPicture | undefined {
  if (!file) return undefined
  return {
    url: absoluteURL(variantHref(file, width, 'jpg')),
    type: 'image/jpeg',
    alt: file.alt ?? '',
    ...sizeAt(file, width),
  }
}

/**
 * What is shown where a page is shared: its cover, else the picture drawn for the item or for the site. A cover with
 * pupils whom nobody allowed Facebook to show stays on the site.
 */
export function pictureToShare({
  cover,
  code,
  title,
}: {
  cover?: SiteFile
  code?: string | null
  title: string
}): SharedPicture {
  const picture = cover && mayLeaveSite(cover) ? sharedPicture(cover) : undefined
  if (picture) return { ...picture, alt: picture.alt || title }
  return { url: absoluteURL(cardHref(code)), type: 'image/jpeg', alt: title, ...CARD_SIZE }
}

function sizeAt(file: SiteFile, width: number): { width?: number; height?: number } {
  if (!file.width || !file.height) return {}
  const shown = Math.min(width, file.width)
  return { width: shown, height: Math.max(1, Math.round((file.height * shown) / file.width)) }
}
