import { describe, expect, it } from 'vitest'
import { ABBREVIATIONS } from '../../../src/search/thai/data/abbreviations'
import { ENGLISH } from '../../../src/search/thai/data/english'
import { AREA_WORDS, TYPE_WORDS } from '../../../src/search/thai/data/facetWords'
import { STOP_WORDS, WEAK_WORDS } from '../../../src/search/thai/data/stopWords'
import { SYNONYMS } from '../../../src/search/thai/data/synonyms'
import { WORDS } from '../../../src/search/thai/data/words'

const ENTRY = /^[ก-ฺเ-๛A-Za-z0-9][ก-ฺเ-๛A-Za-z0-9 .\-/+#]*$/
const THAI = /[ก-๛]/

const linesOf = (text: string) => text.split('\n')
const wordsOf = (text: string) => text.split(/[ \n]/)
const partsOf = (text: string) => text.split(', ')
const doubles = (entries: string[]) => entries.filter((entry, at) => entries.indexOf(entry) !== at)
const strange = (entries: string[]) =>
  entries.filter((entry) => !ENTRY.test(entry) || entry !== entry.trim() || entry.includes('  '))

/** Both sides of each line `left = right`; a line of another form fails. */
const sidesOf = (text: string, sign: string) =>
  linesOf(text).map((line) => {
    const sides = line.split(` ${sign} `)
    expect(sides, line).toHaveLength(2)
    return { line, left: partsOf(sides[0] ?? ''), right: partsOf(sides[1] ?? '') }
  })

describe('the language data of the search', () => {
  it.each([
    ['words', WORDS],
    ['stop words', STOP_WORDS],
    ['weak words', WEAK_WORDS],
  ])('has %s without doubles or strange letters', (_, text) => {
    expect(strange(wordsOf(text))).toEqual([])
    expect(doubles(wordsOf(text))).toEqual([])
  })

  it('has compound words in Thai letters alone', () => {
    expect(wordsOf(WORDS).filter((word) => !/^[ก-ฺเ-๎]+$/.test(word))).toEqual([])
  })

  it('holds no word both for saying nothing and for saying little', () => {
    const stop = new Set(wordsOf(STOP_WORDS))
    expect(wordsOf(WEAK_WORDS).filter((word) => stop.has(word))).toEqual([])
  })

  it('has each synonym that holds both ways in one line', () => {
    const same = linesOf(SYNONYMS).filter((line) => !line.includes('>'))
    expect(same.filter((line) => partsOf(line).length < 2)).toEqual([])
    expect(strange(same.flatMap(partsOf))).toEqual([])
    expect(doubles(same.flatMap(partsOf))).toEqual([])
  })

  it('has one line for each word that others help', () => {
    const helped = linesOf(SYNONYMS).filter((line) => line.includes('>'))
    const sides = sidesOf(helped.join('\n'), '>')
    expect(doubles(sides.map(({ left }) => left.join()))).toEqual([])
    expect(strange(sides.flatMap(({ left, right }) => [...left, ...right]))).toEqual([])
    const poor = sides.filter(
      ({ left, right }) =>
        left.length > 1 || right.includes(left[0] ?? '') || doubles(right).length,
    )
    expect(poor).toEqual([])
  })

  it('reads English on the left and gives Thai on the right', () => {
    const sides = sidesOf(ENGLISH, '=')
    const left = sides.flatMap((side) => side.left)
    expect(strange(sides.flatMap((side) => [...side.left, ...side.right]))).toEqual([])
    expect(doubles(left)).toEqual([])
    expect(left.filter((phrase) => THAI.test(phrase) || phrase !== phrase.toLowerCase())).toEqual(
      [],
    )
    expect(sides.filter(({ right }) => !right.some((word) => THAI.test(word)))).toEqual([])
    expect(sides.filter((side) => doubles([...side.left, ...side.right]).length)).toEqual([])
  })

  it('spells out each short form once', () => {
    const sides = sidesOf(ABBREVIATIONS, '=')
    expect(strange(sides.flatMap((side) => [...side.left, ...side.right]))).toEqual([])
    expect(doubles(sides.flatMap((side) => side.left))).toEqual([])
    expect(sides.filter((side) => doubles([...side.left, ...side.right]).length)).toEqual([])
  })

  it('names every learning area and kind of media', () => {
    const keys = (text: string) => sidesOf(text, '=').map(({ left }) => left.join())
    expect(keys(AREA_WORDS)).toEqual(
      'thai mathematics science social health arts career languages activities'.split(' '),
    )
    expect(keys(TYPE_WORDS).sort()).toEqual(
      'activity-set app audio document ebook image interactive quiz slides video worksheet'.split(
        ' ',
      ),
    )
    for (const text of [AREA_WORDS, TYPE_WORDS]) {
      for (const { right } of sidesOf(text, '=')) {
        expect(strange(right)).toEqual([])
        expect(doubles(right)).toEqual([])
      }
    }
  })
})
