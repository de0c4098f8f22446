import { idOf } from '@/shared/idOf'

interface Placed {
  name: string
  unit?: unknown
  order?: number | null
}

export interface PeopleGroup<Person, Unit> {
  /** Undefined for those of no unit. */
  unit?: Unit
  people: Person[]
}

const collator = new Intl.Collator('th')

/**
 * People by unit, the units in the order given and those of no unit, or of one that is gone, last; in each by their
 * order, then by name. Units without people are left out.
 */
export function groupPeople<Person extends Placed, Unit extends { id: string }>({
  people,
  units,
}: {
  people: Person[]
  units: Unit[]
}): PeopleGroup<Person, Unit>[] {
  const sorted = people.toSorted(
    (a, b) => (a.order ?? 0) - (b.order ?? 0) || collator.compare(a.name, b.name),
  )
  const known = new Set(units.map(({ id }) => id))
  const groups: PeopleGroup<Person, Unit>[] = [
    ...units.map((unit) => ({
      unit,
      people: sorted.filter((person) => idOf(person.unit) === unit.id),
    })),
    { people: sorted.filter((person) => !known.has(idOf(person.unit) ?? '')) },
  ]
  return groups.filter((group) => group.people.length > 0)
}
