/**
 * The Kedmanee layout (TIS 820-2538) over a US keyboard, key by key, unshifted and shifted: what a person gets who
 * forgot to switch the layout.
 */
const LATIN =
  "1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" +
  '!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
const THAI = 'ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ' + '+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'

const toThai = new Map([...LATIN].map((key, at) => [key, THAI[at] ?? key]))
const toLatin = new Map([...THAI].map((letter, at) => [letter, LATIN[at] ?? letter]))

/** What these keys give in the Thai layout; letters that are Thai already stay. */
export const typedInThai = (text: string): string => replaceAll(text, toThai)

/** What these keys give in the Latin layout; letters that are Latin already stay. */
export const typedInLatin = (text: string): string => replaceAll(text, toLatin)

const replaceAll = (text: string, keys: Map<string, string>): string =>
  [...text].map((letter) => keys.get(letter) ?? letter).join('')
