import { findPersonalData } from '../personalData/findPersonalData'
import { maskFinding } from '../personalData/maskFinding'
import type { Issue, Place } from './Issue'
import type { ItemToCheck } from './ItemToCheck'
import { textsOf } from './textsOf'

/** Places named for one number; more say nothing new. */
const PLACES_MAX = 5
/** Of one kind; an item full of them is refused by the first already. */
const NUMBERS_MAX = 20

/** Data of persons in an item: one issue for each number or address, with where it stands. The number stays here. */
export function personalIssues(item: ItemToCheck): Issue[] {
  const office = new Set(item.officeContacts.flatMap((text) => values(text)))
  const issues = new Map<string, Issue & { at: Place[] }>()
  const counts: Partial<Record<Issue['check'], number>> = {}
  for (const { text, ...place } of textsOf(item)) {
    for (const finding of findPersonalData(text)) {
      const { check, value } = finding
      if ((check === 'phoneNumber' || check === 'emailAddress') && office.has(value)) continue
      const key = `${check}:${item.sign(`${check}:${value}`)}`
      const known = issues.get(key)
      if (known) {
        if (known.at.length < PLACES_MAX && !known.at.some((at) => isSame(at, place)))
          known.at.push(place)
        continue
      }
      counts[check] = (counts[check] ?? 0) + 1
      if (counts[check] > NUMBERS_MAX) continue
      issues.set(key, { check, field: place.field, key, at: [place], masked: maskFinding(finding) })
    }
  }
  return [...issues.values()]
}

const values = (text: string) => findPersonalData(text).map(({ value }) => value)

const isSame = (one: Place, other: Place) =>
  one.field === other.field && one.file === other.file && one.part === other.part
