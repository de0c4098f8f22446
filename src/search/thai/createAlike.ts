/** Letters that do not tell words apart: tones, the sign of a silent letter, the short sign. */
const LIGHT = /[่-๋์็]/g
const SOUNDS: [RegExp, string][] = [
  [/[ศษซ]/g, 'ส'],
  [/ณ/g, 'น'],
  [/ไ/g, 'ใ'],
  [/ฎ/g, 'ด'],
  [/ฏ/g, 'ต'],
  [/[ธฑฒ]/g, 'ท'],
  [/ฐ/g, 'ถ'],
  [/ภ/g, 'พ'],
  [/[ลฤฬ]/g, 'ร'],
  [/[คฆ]/g, 'ข'],
  [/[ฌฉ]/g, 'ช'],
  [/ญ/g, 'ย'],
  [/[ีึื]/g, 'ิ'],
  [/ู/g, 'ุ'],
  [/ั/g, 'ะ'],
]
const SHARED = 0.34

/** Known words that share enough of a word's letters to be meant by it. */
export type FindAlike = (word: string) => string[]

/**
 * Finds words alike by the pairs of letters they share (n-gram index, Zobel and Dart 1995) once letters that sound
 * alike are one.
 */
export function createAlike(words: Iterable<string>): FindAlike {
  const list = [...words].filter((word) => word.length > 1)
  const pairs = new Map<string, number[]>()
  const sizes = new Uint8Array(list.length)
  const shared = new Uint8Array(list.length)
  list.forEach((word, at) => {
    const own = pairsOf(word)
    sizes[at] = Math.min(own.size, 255)
    for (const pair of own) {
      const known = pairs.get(pair)
      if (known) known.push(at)
      else pairs.set(pair, [at])
    }
  })

  return function findAlike(word) {
    const own = pairsOf(word)
    const touched: number[] = []
    for (const pair of own)
      for (const at of pairs.get(pair) ?? []) {
        if (shared[at] === 0) touched.push(at)
        shared[at]! += 1
      }
    const found = touched.filter((at) => shared[at]! >= SHARED * Math.max(own.size, sizes[at]!))
    for (const at of touched) shared[at] = 0
    return found.map((at) => list[at]!)
  }
}

function pairsOf(word: string): Set<string> {
  let bare = word.replace(LIGHT, '')
  for (const [letters, letter] of SOUNDS) bare = bare.replace(letters, letter)
  const edged = `^${bare}$`
  const pairs = new Set<string>()
  for (let at = 0; at + 1 < edged.length; at += 1) pairs.add(edged.slice(at, at + 2))
  return pairs
}
