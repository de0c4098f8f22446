import { absoluteURL } from '@/site/absoluteURL'
import { escapeXML } from '@/site/feeds/escapeXML'
import { getSite } from '@/site/getSite'

export const dynamic = 'force-dynamic'

const SHORT_NAME_MAX = 16

/** Lets a browser search the site from its address bar (OpenSearch 1.1). */
export async function GET(): Promise<Response> {
  const { shortName, officeName } = await getSite()
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXML([...shortName].slice(0, SHORT_NAME_MAX).join(''))}</ShortName>
  <Description>${escapeXML(`ค้นหาในเว็บไซต์${officeName}`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>th</Language>
  <Image width="32" height="32" type="image/x-icon">${escapeXML(absoluteURL('/favicon.ico'))}</Image>
  <Url type="text/html" template="${escapeXML(absoluteURL('/search?q={searchTerms}'))}"/>
</OpenSearchDescription>
`
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  })
}
