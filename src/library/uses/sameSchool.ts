/** A school's name without what people leave out or write in different ways. */
export const schoolKey = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\s​"'“”().ฯ]/g, '')
    .replace(/^(โรงเรียน|รร)/, '')
    .toLowerCase()

/** The school of the area that a typed name means; undefined for schools elsewhere. */
export const sameSchool = <School extends { name?: string | null }>(
  typed: string,
  schools: School[],
): School | undefined => {
  const key = schoolKey(typed)
  return key ? schools.find(({ name }) => schoolKey(name ?? '') === key) : undefined
}
