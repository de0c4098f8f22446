import type { Level, MediaType } from '../terms'

/** Terms of IEEE 1484.12.1 (LOM), table 1, for learningResourceType; media that no term fits have none. */
export const RESOURCE_TYPES: Partial<Record<MediaType, string>> = {
  document: 'narrative text',
  worksheet: 'exercise',
  slides: 'slide',
  ebook: 'narrative text',
  interactive: 'simulation',
  image: 'figure',
  quiz: 'exam',
}

/** How the learner takes part: LOM's interactivityType. */
export const INTERACTIVITY: Partial<Record<MediaType, 'active' | 'expositive' | 'mixed'>> = {
  video: 'expositive',
  audio: 'expositive',
  document: 'expositive',
  slides: 'expositive',
  ebook: 'expositive',
  image: 'expositive',
  worksheet: 'active',
  quiz: 'active',
  interactive: 'active',
  app: 'active',
  'activity-set': 'active',
}

/** Compulsory Education Act B.E. 2545, section 4: a child begins in the year it turns seven, aged six at the start. */
const AGE_AT_START = { p: 6, m: 12 } as const

/** The ages of some grades as LOM writes ranges, neighbouring grades drawn together: `12-15`. */
export function ageRanges(levels: readonly Level[]): string[] {
  const starts = [...new Set(levels)].map(ageAtStart).sort((a, b) => a - b)
  const runs: { from: number; to: number }[] = []
  for (const age of starts) {
    const last = runs.at(-1)
    if (last && age === last.to) last.to = age + 1
    else runs.push({ from: age, to: age + 1 })
  }
  return runs.map(({ from, to }) => `${from}-${to}`)
}

const ageAtStart = (level: Level): number =>
  AGE_AT_START[level[0] as 'p' | 'm'] + Number(level.slice(1)) - 1
