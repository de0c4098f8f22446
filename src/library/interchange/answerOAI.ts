import { clock } from '@/shared/clock'
import { absoluteURL } from '@/site/absoluteURL'
import { answerVerb, tokens } from './answerVerb'
import { toDatestamp } from './datestamps'
import { OAIError } from './OAIError'
import { readOAIRequest } from './readOAIRequest'
import { bare, text, type Attributes } from './xml'

const SPACE = 'http://www.openarchives.org/OAI/2.0/'
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

/**
 * Answers a harvester (OAI-PMH 2.0, openarchives.org/OAI/openarchivesprotocol.html) over the published teaching media
 * and innovations. Faults of the question are part of the answer, as the protocol wants.
 */
export async function answerOAI(params: URLSearchParams): Promise<Response> {
  // Taken before anything is read: what changes after this moment is for the next harvest from it on.
  const now = clock.now()
  const { attributes, content } = await answer(params, now)
  const xml = bare(
    'OAI-PMH',
    {
      xmlns: SPACE,
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation': `${SPACE} ${SPACE}OAI-PMH.xsd`,
    },
    text('responseDate', toDatestamp(now)) +
      text('request', absoluteURL('/oai'), attributes) +
      content,
  )
  return new Response(`${HEAD}${xml}\n`, {
    headers: {
      'Content-Type': 'text/xml; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Access-Control-Allow-Origin': '*',
    },
  })
}

async function answer(
  params: URLSearchParams,
  now: Date,
): Promise<{ attributes: Attributes; content: string }> {
  const attributes = Object.fromEntries(params)
  try {
    return { attributes, content: await answerVerb(readOAIRequest(params, tokens), now) }
  } catch (error) {
    if (!(error instanceof OAIError)) throw error
    const { code, message } = error
    // The arguments are told back only where they were arguments at all.
    const isAsked = code !== 'badVerb' && code !== 'badArgument'
    return {
      attributes: isAsked ? attributes : {},
      content: text('error', message, { code }),
    }
  }
}
