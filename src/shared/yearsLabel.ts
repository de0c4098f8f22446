import { label, type Label } from './label'
import { BUDDHIST_ERA_OFFSET } from './thaiDate'

/** A Buddhist-era year, or the years from one to another: `พ.ศ. 2550–2554`, `2007–2011 (B.E. 2550–2554)`. */
export function yearsLabel(from: number, to?: number | null): Label {
  const span = (first: number, last: number) => (first === last ? `${first}` : `${first}–${last}`)
  const last = to ?? from
  const buddhist = span(from, last)
  const common = span(from - BUDDHIST_ERA_OFFSET, last - BUDDHIST_ERA_OFFSET)
  return label(`พ.ศ. ${buddhist}`, `${common} (B.E. ${buddhist})`)
}
