import { isoDay } from '@/shared/thaiDate'
import { cutText } from '@/shared/cutText'
import { escapeXML } from '@/shared/escapeXML'
import type { EmbeddedItem } from './composeEmbed'

/** What fits three lines of the card. */
const SUMMARY_MAX = 200

/**
 * The card as HTML for a page of another site: a quotation with a link, no script, no style, no picture, so that it
 * takes that page's look and asks nothing of its visitors.
 * @param isWhole whether there is room for the summary
 */
export function drawEmbed({
  item: { title, summary, url, publishedAt, language },
  isWhole,
  provider,
}: {
  item: EmbeddedItem
  isWhole: boolean
  provider: string
}): string {
  const date = publishedAt
    ? ` · <time datetime="${isoDay(publishedAt)}">${escapeXML(language.longDate(publishedAt))}</time>`
    : ''
  return [
    `<blockquote cite="${escapeXML(url)}" lang="${language.locale}">`,
    `<p><a href="${escapeXML(url)}"><strong>${escapeXML(title)}</strong></a></p>`,
    isWhole && summary ? `<p>${escapeXML(cutText(summary, SUMMARY_MAX))}</p>` : '',
    `<footer>${escapeXML(provider)}${date}</footer>`,
    '</blockquote>',
  ].join('')
}
