/** The shortest password, in characters. NIST SP 800-63B asks for length, not for kinds of characters. */
export const PASSWORD_MIN = 12

/** Long passwords that are tried first all the same; from public lists of the most common ones. */
const COMMON = new Set([
  '123456789012',
  '1234567890123',
  '111111111111',
  '000000000000',
  '123123123123',
  '012345678901',
  'password1234',
  'password12345',
  'passwordpassword',
  'qwertyuiop12',
  'qwerty123456',
  'qwertyuiopasdf',
  'administrator',
  'adminadminadmin',
  'admin1234567',
  'admin12345678',
  'iloveyou1234',
  'letmein12345',
  'welcome12345',
  'abcdefghijkl',
  'abc123456789',
  'thailand1234',
  'changeme1234',
])

export type PasswordFault = 'tooShort' | 'common' | 'repeated'

/** What is wrong with a password; null when nothing is. */
export function passwordFault(password: string): PasswordFault | null {
  if ([...password].length < PASSWORD_MIN) return 'tooShort'
  if (COMMON.has(password.toLowerCase())) return 'common'
  if (new Set(password).size < 4) return 'repeated'
  return null
}
