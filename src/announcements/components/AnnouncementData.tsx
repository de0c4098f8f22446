import { JsonLd } from '@/site/components/JsonLd'
import { getSite } from '@/site/getSite'
import { announcementArticle } from '../announcementData'
import type { AnnouncementItem } from '../queries'

/** What an announcement tells search engines. */
export async function AnnouncementData({
  item,
  isReplaced,
}: {
  item: AnnouncementItem
  isReplaced: boolean
}) {
  return <JsonLd data={announcementArticle({ item, isReplaced, site: await getSite() })} />
}
