import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'

/** What an administrator put on the distance-learning hub. */
export async function findDistanceLearning() {
  const payload = await getPayload()
  return payload.findGlobal({ slug: 'distance-learning', depth: 0, ...asReader() })
}

export type DistanceLearning = Awaited<ReturnType<typeof findDistanceLearning>>
