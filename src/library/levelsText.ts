import { LEVELS, type Level } from './terms'

const ORDER = Object.keys(LEVELS) as Level[]

/** Levels as people write them, runs drawn together: `ม.1–ม.3, ม.6`. */
export function levelsText(levels: readonly Level[] | null | undefined): string {
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
  return runs
    .map(([from, to]) => (from === to ? name(from) : `${name(from)}–${name(to)}`))
    .join(', ')
}

const name = (place: number): string => LEVELS[ORDER[place] ?? 'p1'].th

/** Primary and secondary levels stay apart. */
const isSameSchool = (a: number, b: number): boolean => ORDER[a]?.[0] === ORDER[b]?.[0]
