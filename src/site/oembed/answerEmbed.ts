import { env } from '@/env'
import { absoluteURL } from '../absoluteURL'
import { escapeXML } from '@/shared/escapeXML'
import { readSite } from '../getSite'
import { composeEmbed, type Embed } from './composeEmbed'
import { findEmbedded } from './findEmbedded'
import { readItemAddress } from './readItemAddress'

const FORMATS = {
  json: {
    type: 'application/json; charset=utf-8',
    write: (embed: Embed) => JSON.stringify(embed),
  },
  xml: { type: 'text/xml; charset=utf-8', write: writeXML },
} as const

/**
 * Tells other sites how to show a page of this one (oembed.com, section 2.2). Gives 400 without an address, 501 for a
 * format that is not written, 404 for an address that names nothing visitors find in the lists.
 */
export async function answerEmbed(params: URLSearchParams): Promise<Response> {
  const format = params.get('format') || 'json'
  const url = params.get('url')
  if (!url) return refuse(400, 'url is missing')
  if (format !== 'json' && format !== 'xml') return refuse(501, 'format must be json or xml')

  const address = readItemAddress(url, env.siteURL)
  const item = address && (await findEmbedded(address))
  if (!item) return refuse(404, 'no public page of this site at that url')

  const { officeName } = await readSite(item.language)
  const embed = composeEmbed({
    item,
    provider: { name: officeName, url: absoluteURL(item.language.href('/')) },
    room: {
      maxWidth: readPixels(params.get('maxwidth')),
      maxHeight: readPixels(params.get('maxheight')),
    },
  })
  const { type, write } = FORMATS[format]
  return new Response(write(embed), { headers: headers(type) })
}

const headers = (type: string) => ({
  'Content-Type': type,
  'Cache-Control': 'public, max-age=300',
  // Editors that ask from a browser.
  'Access-Control-Allow-Origin': '*',
})

/** Refusals are JSON whatever was asked for: an answer without a body would become an error page. */
const refuse = (status: number, error: string): Response =>
  new Response(JSON.stringify({ error }), { status, headers: headers(FORMATS.json.type) })

/** A limit that makes no sense is none. */
function readPixels(value: string | null): number | undefined {
  return value && /^\d{1,6}$/.test(value) ? Number(value) : undefined
}

function writeXML(embed: Embed): string {
  const members = Object.entries(embed)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  <${name}>${escapeXML(String(value))}</${name}>\n`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${members.join('')}</oembed>\n`
}
