import type { Language } from '@/site/language'
import { LEVELS, type Level } from './terms'

const ORDER = Object.keys(LEVELS) as Level[]

/** Levels as people write them, runs drawn together: `ม.1–ม.3, ม.6`, `Secondary 1–3, Secondary 6`. */
export function levelsText(levels: readonly Level[] | null | undefined, lang: Language): string {
  const places = [...new Set(levels ?? [])]
    .map((level) => ORDER.indexOf(level))
    .filter((place) => place !== -1)
    .sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const place of places) {
    const last = runs.at(-1)
    if (last && place === last[1] + 1 && isSameSchool(last[1], place)) last[1] = place
    else runs.push([place, place])
  }
  const name = (place: number): string => lang.say(LEVELS[levelAt(place)])
  const end = (place: number): string =>
    lang.locale === 'th' ? name(place) : levelAt(place).slice(1)
  return runs
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${end(to)}`))
    .join(', ')
}

const levelAt = (place: number): Level => ORDER[place] ?? 'p1'

/** Primary and secondary levels stay apart. */
const isSameSchool = (a: number, b: number): boolean => ORDER[a]?.[0] === ORDER[b]?.[0]
