import type { IncomingMessage } from 'node:http'
import { plain } from './errorPages'
import type { Finished } from './finishPage'
import { readFormBody } from './forms/readFormBody'
import { QUERY_MAX } from './readAddress'

/** Where harvesters ask; OAI-PMH 2.0, section 3.1.1, lets them send their arguments in an address or in a form. */
const HARVEST_PATH = '/oai'

export const isHarvestPath = (path: string): boolean => path === HARVEST_PATH

/**
 * The address that asks what a form asked: nothing is changed by it, so that it is drawn like any other. Gives an answer
 * where there is nothing to draw, and nothing where the sender left.
 */
export async function readHarvest(
  req: IncomingMessage,
): Promise<{ url: string } | { refused: Finished } | undefined> {
  const body = await readFormBody(req)
  if (body.kind === 'cut') return undefined
  if (body.kind === 'refused') return { refused: plain(body.status) }
  const query = new URLSearchParams(body.fields).toString()
  return query.length > QUERY_MAX ? { refused: plain(414) } : { url: `${HARVEST_PATH}?${query}` }
}
