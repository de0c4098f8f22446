import { parentPort, workerData } from 'node:worker_threads'
import { createSearcher, type Searcher } from './createSearcher'

/** The thread of the embedded index: calls what it is asked to, one after the other, and answers. */
export interface Question {
  number: number
  method: keyof Searcher
  args: unknown[]
}

export type Reply = { number: number; value: unknown } | { number: number; fault: string }

const searcher = createSearcher(workerData as { path: string })

parentPort!.on('message', async ({ number, method, args }: Question) => {
  parentPort!.postMessage(await reply(number, method, args))
})
parentPort!.postMessage({ number: 0, value: 'open' } satisfies Reply)

async function reply(number: number, method: keyof Searcher, args: unknown[]): Promise<Reply> {
  try {
    const value = await (searcher[method] as (...given: unknown[]) => unknown)(...args)
    return { number, value }
  } catch (error) {
    return {
      number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
