import { MeilisearchApiError, MeilisearchRequestTimeOutError } from 'meilisearch'

/** What went wrong with Meilisearch, in words that hold no key, no address and nothing that anybody searched for. */
export class MeiliFault extends Error {
  constructor(
    what: string,
    reason: string,
    /** As Meilisearch names it, such as `index_not_found`. */
    readonly code?: string,
  ) {
    super(`Meilisearch: ${what}: ${reason}`)
    this.name = 'MeiliFault'
  }
}

/** Whether it is a fault that Meilisearch names so. */
export const isFault = (error: unknown, ...codes: string[]): boolean =>
  error instanceof MeiliFault && codes.includes(error.code ?? '')

/** Does the work; whatever the client throws becomes a `MeiliFault`, without the request that it holds. */
export async function asking<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof MeiliFault ? error : toFault(what, error)
  }
}

function toFault(what: string, error: unknown): MeiliFault {
  if (error instanceof MeilisearchApiError) {
    const code = error.cause?.code
    return new MeiliFault(what, `${error.response.status} ${code ?? ''}`.trim(), code)
  }
  const cause = error instanceof Error ? error.cause : undefined
  if (cause instanceof MeilisearchRequestTimeOutError)
    return new MeiliFault(what, 'no answer in time')
  const code = networkCode(cause) ?? networkCode(error)
  return new MeiliFault(what, code ?? (error instanceof Error ? error.name : 'unknown'))
}

/** `ECONNREFUSED` and the like stand in the cause of fetch's own error. */
function networkCode(error: unknown): string | undefined {
  if (!error || typeof error !== 'object') return undefined
  const { code, cause } = error as { code?: unknown; cause?: unknown }
  return typeof code === 'string' ? code : networkCode(cause)
}
