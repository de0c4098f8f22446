import { answerEmbed } from '@/site/oembed/answerEmbed'

export const dynamic = 'force-dynamic'

/** How other sites show a page of this one: `/oembed?url=…&format=json`. */
export const GET = (request: Request): Promise<Response> =>
  answerEmbed(new URL(request.url).searchParams)
