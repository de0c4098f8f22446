import type { Payload } from 'payload'
import { readChanges } from '@/changes/readChanges'
import { newestNumber } from '@/changes/recordChange'
import { createLane } from '@/outbox/createLane'
import { allEntries } from '../entries/allEntries'
import type { EntrySource } from '../entries/EntrySource'
import { findPresent } from '../entries/findPresent'
import type { FollowingIndex } from '../engine'
import { findTouched } from './findTouched'
import { keptPrint, readTaught } from './taughtWords'

export interface Follower {
  /** Brings the index up to the newest change; joins what runs. Builds it first where there is nothing to go on from. */
  follow(): Promise<number>
  /** Reads these items anew and writes what visitors may find of them now. */
  refresh(keys: string[]): Promise<void>
  /** Builds the index anew beside the one that answers; joins a build under way. @throws what went wrong */
  rebuild(onProgress?: (written: number) => void): Promise<void>
  /** Looks for changes from now on, several times a second. */
  start(): void
  stop(): Promise<void>
}

/** The longest a change waits to be seen is this and the time to write it. */
const EVERY_MS = 250
/** A build that failed is not begun again at once: whatever was in its way may still be. */
const BUILD_AGAIN_MS = 30_000
const CHANGES = 500
/** A thread that writes answers nobody meanwhile. */
const ITEMS = 40

/**
 * Keeps the index inside the process up with the change log. Its cursor stands in the index itself and moves with
 * what was written: a process killed between goes on where it was, and does again what it may have done.
 * @param builtWith where the words that the index was built with are noted: outlives the process, not the index
 * @param onUnclear something was removed that only a comparison of everything can find
 */
export function createFollower({
  payload,
  index,
  sources,
  builtWith,
  onUnclear = () => {},
  everyMs = EVERY_MS,
}: {
  payload: Payload
  index: FollowingIndex
  sources: EntrySource[]
  builtWith: { get(): Promise<string | null>; set(print: string): Promise<void> }
  onUnclear?: () => void
  everyMs?: number
}): Follower {
  let timer: NodeJS.Timeout | undefined
  let building: Promise<void> | undefined
  /** The newest number known to be followed; undefined when only the index itself knows. */
  let followed: number | undefined
  let isTaught = false
  let isPaused = false
  let isStopping = false
  let needsBuild = false
  let buildAfter = 0

  const lane = createLane({ work: catchUp, onError: (err) => log(err) })
  const log = (err: unknown) => payload.logger.error({ err }, 'search: following the changes')

  /** Everything that writes waits its turn here. */
  let turn: Promise<unknown> = Promise.resolve()
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => {})
    return result
  }

  async function catchUp(): Promise<number> {
    const newest = await newestNumber({ payload })
    if (newest === followed || isPaused) return 0
    if (!isTaught) await teach()
    let done = 0
    for (;;) {
      const step = isPaused ? 0 : await inTurn(takeStep)
      if (step === 0) return done
      done += step
    }
  }

  async function takeStep(): Promise<number> {
    if (isPaused) return 0
    const cursor = await index.cursor()
    const newest = await newestNumber({ payload })
    const changes = await readChanges({ payload, after: cursor, limit: CHANGES })
    // An empty index; a log cut off before the cursor came there; a database put back to an older state.
    const isCut = changes.length > 0 && changes[0]?.number !== cursor + 1
    if ((cursor === 0 && newest > 0) || isCut || newest < cursor) {
      needsBuild = true
      return 0
    }
    const last = changes.at(-1)?.number ?? cursor
    followed = last
    if (changes.length === 0) return 0

    if (changes.some(({ changedCollection }) => changedCollection === 'search-words')) await teach()
    const { keys, isUnclear } = await findTouched({ payload, changes })
    await write({ keys, before: cursor, after: last })
    if (isUnclear) onUnclear()
    return changes.length
  }

  /** The cursor moves with the last of the items. */
  async function write({ keys, before, after }: { keys: string[]; before: number; after: number }) {
    for (let start = 0; start === 0 || start < keys.length; start += ITEMS) {
      const isLast = start + ITEMS >= keys.length
      const present = await findPresent({
        payload,
        sources,
        keys: keys.slice(start, start + ITEMS),
      })
      await index.follow({ ...present, cursor: isLast ? after : before })
    }
  }

  async function teach(): Promise<void> {
    const taught = await readTaught({ payload })
    await index.teach(taught)
    isTaught = true
    const built = await builtWith.get()
    if (built !== null && built !== keptPrint(taught)) needsBuild = true
  }

  async function build(onProgress?: (written: number) => void): Promise<void> {
    const taught = await readTaught({ payload })
    await index.teach(taught)
    isTaught = true
    needsBuild = false
    const cursor = await newestNumber({ payload })
    try {
      await index.rebuild({ cursor, onProgress, batches: batches() })
      await builtWith.set(keptPrint(taught))
    } finally {
      followed = undefined
      isPaused = false
    }
  }

  /** At its end the new index takes the old one's place, and with it an older cursor: nothing is written between. */
  async function* batches() {
    for await (const batch of allEntries({ payload, sources })) {
      if (isStopping) throw new Error('the site is closing')
      yield batch
    }
    isPaused = true
    await turn
  }

  function rebuild(onProgress?: (written: number) => void): Promise<void> {
    building ??= build(onProgress).finally(() => (building = undefined))
    return building
  }

  async function follow(): Promise<number> {
    const done = await lane.run()
    if (!needsBuild || isStopping || performance.now() < buildAfter) return done
    const isEmpty = (await index.cursor()) === 0
    const built = rebuild().catch((err: unknown) => {
      needsBuild = true
      buildAfter = performance.now() + BUILD_AGAIN_MS
      if (!isStopping) log(err)
    })
    // The old index goes on answering; where there is none, somebody may be waiting for it.
    if (!isEmpty) return done
    await built
    return done + (await lane.run())
  }

  return {
    follow,
    rebuild,
    refresh: (keys) =>
      inTurn(async () => {
        const cursor = await index.cursor()
        await write({ keys, before: cursor, after: cursor })
      }),
    start() {
      timer ??= setInterval(() => void follow().catch(log), everyMs).unref()
    },
    async stop() {
      clearInterval(timer)
      timer = undefined
      isStopping = true
      isPaused = true
      await lane.idle()
      await turn
      await building?.catch(() => {})
    },
  }
}
