import type { Payload } from 'payload'
import { refreshStatistics } from '@/database/refreshStatistics'
import type { Env } from '@/env'
import { clock } from '@/shared/clock'
import { loadSamples } from '@/office/samples/loadSamples'
import { loadStarter } from '@/office/starter/loadStarter'
import { tell } from './tell'

const KEY = 'starter-content'

type State = 'loading' | 'done'

/**
 * Marks a database that holds no user yet, before anything is put into it: a start after a kill then knows that
 * the one before had not finished.
 */
export async function markEmptyDatabase({ payload }: { payload: Payload }): Promise<void> {
  const { totalDocs } = await payload.count({ collection: 'users' })
  if (totalDocs === 0 && !(await payload.kv.has(KEY)))
    await payload.kv.set(KEY, 'loading' satisfies State)
}

/** Loads the starter office, and samples beside it, into a database marked as empty; goes on where a kill stopped it. */
export async function fillEmptyDatabase({
  payload,
  content,
}: {
  payload: Payload
  content: Env['starterContent']
}): Promise<void> {
  if ((await payload.kv.get<State>(KEY)) !== 'loading') return

  tell('กำลังเตรียมข้อมูลเริ่มต้นของสำนักงาน … / loading the starter office')
  const onProgress = (text: string) => tell(`  ${text}`)
  await loadStarter({ payload, content, onProgress })
  if (content === 'office') await loadSamples({ payload, now: clock.now(), onProgress })
  await refreshStatistics({ payload, isNew: true })
  await payload.kv.set(KEY, 'done' satisfies State)
}
