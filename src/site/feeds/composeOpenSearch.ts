import { cutText } from '@/shared/cutText'
import { escapeXML } from '@/shared/escapeXML'

const SHORT_NAME_MAX = 16
const LONG_NAME_MAX = 48
const DESCRIPTION_MAX = 1024

/**
 * How to search the site, after OpenSearch 1.1 (draft 6), whose limits of length are kept.
 * @param searchURL the page that searches, without parameters
 */
export function composeOpenSearch({
  name,
  description,
  language,
  contact,
  self,
  searchURL,
  icon,
}: {
  name: string
  description: string
  language: string
  contact?: string | null
  self: string
  searchURL: string
  icon: { url: string; type: string; size: number }
}): string {
  const text = (element: string, content: string) =>
    `  <${element}>${escapeXML(content)}</${element}>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${text('ShortName', cutText(name, SHORT_NAME_MAX))}${text('LongName', cutText(name, LONG_NAME_MAX))}${text(
    'Description',
    cutText(description, DESCRIPTION_MAX),
  )}${contact ? text('Contact', contact) : ''}  <Image width="${icon.size}" height="${icon.size}" type="${icon.type}">${escapeXML(icon.url)}</Image>
  <Url type="text/html" template="${escapeXML(searchURL)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${escapeXML(self)}"/>
${text('Language', language)}${text('InputEncoding', 'UTF-8')}${text('OutputEncoding', 'UTF-8')}</OpenSearchDescription>
`
}
