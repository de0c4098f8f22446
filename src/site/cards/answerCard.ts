import { createHash } from 'node:crypto'
import { getPayload } from '../getPayload'
import { getSite } from '../getSite'
import { findOfficeEmblem } from '../officeEmblem'
import { composeCard } from './composeCard'
import { drawCard } from './drawCard'
import { findCard, siteCard } from './findCard'
import { findOrDraw } from './keptCards'

const NAME = /^(site|[0-9a-z]{8})\.jpg$/
/** What the hash cannot see: how a drawing becomes a file. */
const ENCODING = 1

/** The picture a name such as `n1b2c3d4.jpg` or `site.jpg` asks for; 404 when visitors may not read the item. */
export async function answerCard(fileName: string): Promise<Response> {
  const name = NAME.exec(fileName)?.[1]
  if (!name) return new Response(null, { status: 404 })
  const site = await getSite()
  const card = name === 'site' ? siteCard(site) : await findCard({ code: name, site })
  if (!card) return new Response(null, { status: 404 })

  const { logger } = await getPayload()
  const emblem = await findOfficeEmblem(site)
  const hash = hashOf([ENCODING, composeCard(card, ''), emblem.key])
  const picture = await findOrDraw({
    name,
    hash,
    onFault: (err) => logger.warn({ err, name }, 'a drawn picture could not be kept'),
    draw: async () => {
      const read = await emblem.read()
      return drawCard({ source: composeCard(card, read.name), emblem: read })
    },
  })
  return new Response(new Uint8Array(picture), {
    headers: {
      'Content-Type': 'image/jpeg',
      'Cache-Control': 'public, max-age=3600',
      ETag: `"${hash}"`,
    },
  })
}

const hashOf = (drawn: unknown): string =>
  createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 20)
