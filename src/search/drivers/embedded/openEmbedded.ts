import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { entryKey, type Entry, type FollowingIndex, type Search } from '../../engine'
import type { Candidate, Retriever } from '../../plan'
import type { Reading } from '../../readQuery'
import type { Searcher } from './createSearcher'
import type { Question, Reply } from './worker'

/** The embedded engine as the site uses it: the index it keeps, what it finds, and how queries are read. */
export interface EmbeddedSearch extends Search, FollowingIndex, Retriever {
  /** What a query means to the words of this index; other drivers retrieve by it. */
  read(query: { q: string; isExact?: boolean }, isEager?: boolean): Promise<Reading>
  /** Entries in the form that is searched, by the words of this index. */
  prepare(entries: Entry[]): Promise<Omit<Candidate, 'key'>[]>
  /** A note that lives and dies with the index. */
  note(name: string): Promise<string | null>
  setNote(name: string, value: string): Promise<void>
  close(): Promise<void>
}

/** Entries a message: the worker answers searches between. */
const BATCH = 20

/**
 * Opens the index in a thread of its own with its own connection: nothing here keeps the event loop. A thread that
 * dies is started again with the next question; what it was asked is answered by an error.
 * @param path of the index's file; made where it is missing
 */
export function openEmbedded({ path }: { path: string }): EmbeddedSearch {
  let worker: Worker | undefined
  let asked = 0
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()

  function start(): Worker {
    // The sources are always there, and one way for tests, development and the built site is less to go wrong.
    const script = join(
      /* turbopackIgnore: true */ process.cwd(),
      'src/search/drivers/embedded/thread.mjs',
    )
    const started = new Worker(/* turbopackIgnore: true */ script, {
      workerData: { path },
      execArgv: [],
    })
    started.unref()
    started.on('message', settle)
    started.on('error', (error) => lose(started, error))
    started.on('exit', (code) => lose(started, new Error(`The search's thread ended (${code}).`)))
    return started
  }

  function settle(reply: Reply) {
    const question = waiting.get(reply.number)
    waiting.delete(reply.number)
    if (waiting.size === 0) worker?.unref()
    if ('fault' in reply) question?.reject(new Error(reply.fault))
    else question?.resolve(reply.value)
  }

  function lose(lost: Worker, error: Error) {
    if (worker !== lost) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  function ask<Method extends keyof Searcher>(
    method: Method,
    ...args: Parameters<Searcher[Method]>
  ): Promise<Awaited<ReturnType<Searcher[Method]>>> {
    return new Promise((resolve, reject) => {
      const number = (asked += 1)
      waiting.set(number, { resolve: resolve as (value: unknown) => void, reject })
      worker ??= start()
      worker.ref()
      worker.postMessage({ number, method, args } satisfies Question)
    })
  }

  async function putAll(entries: Entry[], put: (batch: Entry[]) => Promise<void>) {
    for (let at = 0; at < entries.length; at += BATCH) await put(entries.slice(at, at + BATCH))
  }

  return {
    find: (request) => ask('find', request),
    suggest: (typed, limit) => ask('suggest', typed, limit),
    related: (item, limit) => ask('related', entryKey(item), limit),
    read: (query, isEager) => ask('read', query, isEager),
    retrieve: (retrieval) => ask('retrieve', retrieval),
    async state() {
      const [entries, cursor] = await Promise.all([ask('entries'), ask('cursor')])
      return { engine: 'embedded', fault: null, entries, cursor }
    },
    cursor: () => ask('cursor'),
    follow: (step) => ask('follow', step),
    put: (entries) => putAll(entries, (put) => ask('follow', { put, remove: [] })),
    remove: (keys) => ask('follow', { put: [], remove: keys }),
    list: () => ask('list'),
    prepare: (entries) => ask('prepare', entries),
    teach: (words) => ask('teach', words),
    note: (name) => ask('note', name),
    setNote: (name, value) => ask('setNote', name, value),
    async rebuild({ batches, cursor, onProgress }) {
      await ask('beginRebuild')
      try {
        let written = 0
        for await (const batch of batches) {
          await putAll(batch, (entries) => ask('addToRebuild', entries))
          written += batch.length
          onProgress?.(written)
        }
        await ask('endRebuild', cursor)
      } catch (error) {
        await ask('dropRebuild').catch(() => undefined)
        throw error
      }
    },
    async close() {
      if (!worker) return
      await ask('close')
      const closing = worker
      worker = undefined
      await closing.terminate()
    },
  }
}
