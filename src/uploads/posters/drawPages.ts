import { rename, rm } from 'node:fs/promises'
import { createReader } from '../child/createReader'

/** One page of a PDF, from 1, and where its picture is to lie. */
export interface WantedPage {
  page: number
  path: string
}

export interface DrawQuestion {
  source: string
  wanted: WantedPage[]
  /** Pixels of the longer side. */
  longSide: number
}

/** How many pages there are and how many of the wanted were drawn, or why there is nothing to draw. */
export type DrawAnswer = { pages: number; drawn: number } | { fault: 'encrypted' | 'broken' }

export const LONG_SIDE = 1_600
const TIME_MAX_MS = 40_000
const MEMORY_MAX_MB = 768

const reader = createReader<DrawQuestion, DrawAnswer>({
  script: 'src/uploads/posters/drawChild.ts',
  timeMs: TIME_MAX_MS,
  memoryMB: MEMORY_MAX_MB,
})

/**
 * Draws pages of a PDF on white, in a process of its own: a hostile page may hang it or fill its memory. Pages that do
 * not exist are left out; each picture is whole or not there.
 */
export async function drawPages({
  source,
  wanted,
}: Omit<DrawQuestion, 'longSide'>): Promise<DrawAnswer | 'gave up'> {
  const unfinished = wanted.map(({ page, path }) => ({ page, path: `${path}.part` }))
  const answer = await reader.ask({ source, wanted: unfinished, longSide: LONG_SIDE })
  const drawn = answer !== 'gave up' && 'drawn' in answer ? answer.drawn : 0
  for (const [index, { path }] of wanted.entries()) {
    if (index < drawn) await rename(`${path}.part`, path)
    else await rm(`${path}.part`, { force: true })
  }
  return answer
}
