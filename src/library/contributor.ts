import type { Organization, Person, Role } from 'schema-dts'

/** How names of bodies begin; a creator is a name and no more, and most are people. */
const BODY =
  /^(โรงเรียน|ทีม|กลุ่ม|สำนัก|ศูนย์|คณะ|ชมรม|เครือข่าย|วิทยาลัย|มหาวิทยาลัย|สถาบัน|สมาคม|มูลนิธิ|บริษัท|สพม|สพป|สพฐ)/

/** Whether a name is that of a body, as far as its beginning tells. */
export const isBody = (name: string): boolean => BODY.test(name)

/** Who made something, in schema.org's terms; what they did stands in a Role around them. */
export function contributor({
  name,
  role,
}: {
  name: string
  role?: string | null
}): Person | Organization | Role<Person | Organization, 'creator'> {
  const maker = { '@type': isBody(name) ? 'Organization' : 'Person', name } as Person | Organization
  return role ? { '@type': 'Role', roleName: role, creator: maker } : maker
}
