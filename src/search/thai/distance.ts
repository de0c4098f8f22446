/** Letters that sound alike or stand beside one another on the keys of a phone: taken for one another most often. */
const ALIKE = [
  'สศษซ',
  'นณ',
  'ใไ',
  'ดฎ',
  'ตฏ',
  'ทธฑฒ',
  'ทต',
  'ถฐ',
  'พภผ',
  'รลฤฬ',
  'ขคฆ',
  'ชฌฉ',
  'ยญ',
  'ปบ',
  'ฟฝ',
]
/** Letters that end a syllable alike (the nine final sounds of Thai). */
const ALIKE_AT_END = ['ดตถทธศษสจชซฎฏฐ', 'นณญรลฬ', 'กขคฆ', 'บปพภฟ']
/** Vowels that differ in length or in a stroke. */
const ALIKE_VOWELS = ['ิีึื', 'ุู', 'ะัา', 'เแ', 'ำา', 'โไใ', 'ๅา']
const TONES = new Set('่้๊๋')
const SILENT = '์'
const SHORTENED = '็'

const costs = new Map<string, number>()
for (const [groups, cost] of [
  [ALIKE, 0.4],
  [ALIKE_AT_END, 0.55],
  [ALIKE_VOWELS, 0.5],
] as const) {
  for (const group of groups)
    for (const a of group)
      for (const b of group) if (a !== b) costs.set(a + b, Math.min(cost, costs.get(a + b) ?? 1))
}

/**
 * How far apart two words are, in mistakes as Thai people make them: 1 for any letter, less for letters that sound
 * alike, tone marks, the sign of a silent letter with its letter, and doubled letters. Optimal string alignment
 * (Boytsov 2011, restricted Damerau–Levenshtein) with weights.
 * @param limit gives up beyond it
 * @returns Infinity beyond the limit
 */
export function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit * 3 + 1) return Infinity
  let before: number[] = []
  let previous = new Array<number>(to.length + 1).fill(0)
  for (let column = 1; column <= to.length; column += 1)
    previous[column] = previous[column - 1]! + extra(to, column - 1)
  for (let row = 1; row <= from.length; row += 1) {
    const current = new Array<number>(to.length + 1).fill(0)
    current[0] = previous[0]! + extra(from, row - 1)
    let least = current[0]
    for (let column = 1; column <= to.length; column += 1) {
      const a = from[row - 1]!
      const b = to[column - 1]!
      let cost = Math.min(
        previous[column - 1]! + (a === b ? 0 : (costs.get(a + b) ?? otherwise(a, b))),
        previous[column]! + extra(from, row - 1),
        current[column - 1]! + extra(to, column - 1),
      )
      if (row > 1 && column > 1 && a === to[column - 2] && b === from[row - 2] && a !== b)
        cost = Math.min(cost, before[column - 2]! + 0.7)
      current[column] = cost
      if (cost < least) least = cost
    }
    if (least > limit) return Infinity
    before = previous
    previous = current
  }
  const total = previous[to.length]!
  return total <= limit ? total : Infinity
}

/** What it costs that a letter of a word has no partner in the other. */
function extra(word: string, at: number): number {
  const letter = word[at]!
  if (TONES.has(letter) || letter === SILENT || letter === SHORTENED) return 0.35
  if (word[at + 1] === SILENT) return 0.4
  if (letter === word[at - 1]) return 0.4
  // The second letter of a cluster is hardly heard: กระเพรา, ตระกร้อ.
  if ((letter === 'ร' || letter === 'ล') && /[ก-ฮ]/.test(word[at - 1] ?? '')) return 0.5
  return 1
}

const otherwise = (a: string, b: string): number => (TONES.has(a) && TONES.has(b) ? 0.35 : 1)
