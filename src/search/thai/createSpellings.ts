import type { Spellings } from './correct'

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

/**
 * Finds words alike by the pairs of letters they share (n-gram index, Zobel and Dart 1995) once letters that sound
 * alike are one.
 * @param words each with how many entries hold it
 */
export function createSpellings(words: Map<string, number>): Spellings {
  const list = [...words.keys()].filter((word) => word.length > 1)
  const pairs = new Map<string, number[]>()
  const sizes = new Uint8Array(list.length)
  list.forEach((word, at) => {
    const own = pairsOf(word)
    sizes[at] = Math.min(own.size, 255)
    for (const pair of own) {
      const known = pairs.get(pair)
      if (known) known.push(at)
      else pairs.set(pair, [at])
    }
  })
  return {
    count: (word) => words.get(word),
    *alike(word) {
      const own = pairsOf(word)
      const shared = new Map<number, number>()
      for (const pair of own)
        for (const at of pairs.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
      for (const [at, count] of shared)
        if (count >= SHARED * Math.max(own.size, sizes[at]!)) yield list[at]!
    },
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
