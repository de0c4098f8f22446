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

parentPort!.on('message', ({ number, method, args }: Question) => {
  parentPort!.postMessage(reply(number, method, args))
})
parentPort!.postMessage({ number: 0, value: 'open' } satisfies Reply)

function reply(number: number, method: keyof Searcher, args: unknown[]): Reply {
  try {
    const value = (searcher[method] as (...given: unknown[]) => unknown)(...args)
    return { number, value }
  } catch (error) {
    return {
      number,
      fault: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }
  }
}
