import { answerOAI } from '@/library/interchange/answerOAI'

export const dynamic = 'force-dynamic'

/** The library for harvesters, OAI-PMH 2.0; what is asked in a form comes here as an address. */
export const GET = (request: Request): Promise<Response> =>
  answerOAI(new URL(request.url).searchParams)
