import { absoluteURL } from '../absoluteURL'
import { CARD_SIZE, cardHref } from '../cardHref'
import { widthsFor } from '@/uploads/variants'
import type { Language } from '../language'
import type { SiteFile } from '../populated'
import { sharedPicture } from '../sharedPicture'
import { drawEmbed } from './drawEmbed'

/** An item as other sites may show it. */
export interface EmbeddedItem {
  title: string
  summary?: string | null
  url: string
  code?: string | null
  cover?: SiteFile
  publishedAt?: string | null
  /** The one its words are in. */
  language: Language
  unit?: { name: string; url: string }
}

/** The most the asker has room for, in pixels. */
export interface Room {
  maxWidth?: number
  maxHeight?: number
}

/** An answer of oEmbed 1.0 (oembed.com); members without a value are left out. */
export type Embed = Record<string, string | number | undefined>

const WIDTH = 600
const HEIGHT = { whole: 220, short: 130 }
const WIDTH_MIN = 240
/** Seconds; an item that is withdrawn should not stand elsewhere for long. */
const CACHE_AGE = 3600
/** A thumbnail larger than this is no thumbnail. */
const THUMBNAIL_MAX = 1280

/**
 * The answer for an item: a card to put on a page, or a mere link where there is no room for one.
 * @param provider the office
 */
export function composeEmbed({
  item,
  provider,
  room: { maxWidth = Infinity, maxHeight = Infinity },
}: {
  item: EmbeddedItem
  provider: { name: string; url: string }
  room: Room
}): Embed {
  const author = item.unit ?? provider
  const about = {
    version: '1.0',
    title: item.title,
    author_name: author.name,
    author_url: author.url,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: CACHE_AGE,
    ...thumbnail({ item, maxWidth, maxHeight }),
  }
  const width = Math.min(WIDTH, maxWidth)
  if (width < WIDTH_MIN || maxHeight < HEIGHT.short) return { type: 'link', ...about }

  const isWhole = maxHeight >= HEIGHT.whole && Boolean(item.summary)
  return {
    type: 'rich',
    ...about,
    html: drawEmbed({ item, isWhole, provider: provider.name }),
    width,
    height: isWhole ? HEIGHT.whole : HEIGHT.short,
  }
}

/** The largest picture there is room for; all three members or none, as the specification asks. */
function thumbnail({
  item: { cover, code },
  maxWidth,
  maxHeight,
}: {
  item: EmbeddedItem
  maxWidth: number
  maxHeight: number
}): Embed {
  const offered = cover
    ? widthsFor(cover.width).map((width) => sharedPicture(cover, width))
    : [{ url: absoluteURL(cardHref(code)), ...CARD_SIZE }]
  const fitting = offered.findLast(
    (picture) =>
      picture?.width &&
      picture.height &&
      picture.width <= Math.min(maxWidth, THUMBNAIL_MAX) &&
      picture.height <= maxHeight,
  )
  return {
    thumbnail_url: fitting?.url,
    thumbnail_width: fitting?.width,
    thumbnail_height: fitting?.height,
  }
}
