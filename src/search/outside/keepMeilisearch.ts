import type { Payload } from 'payload'
import { readChanges } from '@/changes/readChanges'
import { newestNumber } from '@/changes/recordChange'
import type { OutsideEngine } from '../createSearch'
import type { MeiliIndex } from '../drivers/meilisearch/createMeilisearch'
import { MeiliFault } from '../drivers/meilisearch/MeiliFault'
import { SETTINGS_VERSION } from '../drivers/meilisearch/settings'
import { allEntries } from '../entries/allEntries'
import type { EntrySource } from '../entries/EntrySource'
import { findPresent } from '../entries/findPresent'
import { findTouched } from '../following/findTouched'
import { keptPrint, readTaught } from '../following/taughtWords'

export interface MeiliKeeper extends OutsideEngine {
  /** Reads these items anew and writes what visitors may find of them now. @throws MeiliFault */
  refresh(keys: string[]): Promise<void>
  /** Looks whether the index is there and whole; begins to build it where it is not. */
  check(): Promise<void>
  /** Builds the index anew beside the one that answers; joins a build under way. @throws MeiliFault */
  rebuild(onProgress?: (written: number) => void): Promise<void>
}

/** After it did not answer, it is left alone for so long: no visitor waits for it. */
const ALONE_MS = 5_000
const ITEMS = 200
const CHANGES = 500

const AWAY = 'Meilisearch ไม่ตอบ กำลังใช้ดัชนีค้นหาในเครื่องแทน'
const BUILDING = 'กำลังสร้างดัชนีของ Meilisearch ระหว่างนี้ใช้ดัชนีค้นหาในเครื่องแทน'

/** Keeps the index in a Meilisearch server, and knows whether it may be asked. */
export function keepMeilisearch({
  payload,
  index,
  sources,
}: {
  payload: Payload
  index: MeiliIndex
  sources: EntrySource[]
}): MeiliKeeper {
  /** Whether the index was built whole with the settings of now; undefined until it was asked. */
  let isWhole: boolean | undefined
  let aloneUntil = 0
  let reason = ''
  let building: Promise<void> | undefined

  function failed(error: unknown): void {
    const said = error instanceof MeiliFault ? error.message : String(error)
    if (reason !== said) payload.logger.warn({ fault: said }, 'search: Meilisearch does not answer')
    reason = said
    aloneUntil = performance.now() + ALONE_MS
  }

  async function ask<T>(work: () => Promise<T>): Promise<T> {
    try {
      const answer = await work()
      reason = ''
      aloneUntil = 0
      return answer
    } catch (error) {
      failed(error)
      throw error
    }
  }

  async function look(): Promise<void> {
    if (performance.now() < aloneUntil) return
    try {
      const built = await ask(() => index.built())
      isWhole = built?.settings === SETTINGS_VERSION
    } catch {
      // Said by `failed`.
    }
  }

  async function check(): Promise<void> {
    const built = await ask(() => index.built()).catch(() => undefined)
    if (built === undefined) return
    isWhole = built?.settings === SETTINGS_VERSION
    const kept = keptPrint(await readTaught({ payload }))
    if (isWhole && built?.keptWords === kept) return
    // It goes on while the old index, or the embedded one, answers.
    void rebuild().catch((err: unknown) => payload.logger.error({ err }, 'search: building'))
  }

  async function build(onProgress?: (written: number) => void): Promise<void> {
    const keptWords = keptPrint(await readTaught({ payload }))
    const cursor = await newestNumber({ payload })
    const batches = allEntries({ payload, sources })
    await ask(() => index.rebuild({ batches, cursor, onProgress }))
    await repeatSince(cursor)
    await ask(() => index.noteBuilt({ settings: SETTINGS_VERSION, keptWords }))
    isWhole = true
  }

  /** What another process wrote to the old index while this one built the new. */
  async function repeatSince(cursor: number): Promise<void> {
    for (let after = cursor; ;) {
      const changes = await readChanges({ payload, after, limit: CHANGES })
      const last = changes.at(-1)
      if (!last) return
      await refresh((await findTouched({ payload, changes })).keys)
      after = last.number
    }
  }

  async function refresh(keys: string[]): Promise<void> {
    for (let start = 0; start < keys.length; start += ITEMS) {
      const part = keys.slice(start, start + ITEMS)
      const { put, remove } = await findPresent({ payload, sources, keys: part })
      if (put.length > 0) await ask(() => index.put(put))
      if (remove.length > 0) await ask(() => index.remove(remove))
    }
  }

  function rebuild(onProgress?: (written: number) => void): Promise<void> {
    building ??= build(onProgress).finally(() => (building = undefined))
    return building
  }

  return {
    retrieve: (retrieval) => ask(() => index.retrieve(retrieval)),
    failed,
    look,
    check,
    refresh,
    rebuild,
    fault() {
      if (performance.now() < aloneUntil || isWhole === undefined) return AWAY
      return isWhole ? null : BUILDING
    },
  }
}
