import { absoluteURL } from '../absoluteURL'

/** Where other sites ask how to embed a page (oEmbed, "Discovery"). */
export const embedURL = (pageURL: string, format: 'json' | 'xml'): string =>
  absoluteURL(`/oembed?url=${encodeURIComponent(pageURL)}&format=${format}`)
