import type { Package } from './Package'
import { eachElement, wordsOf } from './xml'
import { cellsOf } from './cellsOf'

const WORKBOOK = 'xl/workbook.xml'
const BESIDE = new Set(['comments', 'threadedComment', 'drawing', 'table'])
const MARKS = { 'a:p': '\n', comment: '\n', threadedComment: '\n', text: '\n' }

/** The words and numbers of each sheet in the order of its tabs, with comments and drawings; hidden sheets too. */
export function readSheets(pack: Package): string[] {
  const strings = sharedStrings(pack)
  return sheetsOf(pack).map((path) => {
    const beside = pack
      .related(path)
      .filter(({ kind }) => BESIDE.has(kind))
      .map((other) =>
        wordsOf({ xml: pack.text(other.path), inside: ['t', 'a:t', 'text'], marks: MARKS }),
      )
    return [cellsOf({ xml: pack.text(path), strings }), ...beside].join('\n')
  })
}

function sharedStrings(pack: Package): string[] {
  const xml = pack.text('xl/sharedStrings.xml')
  // A phonetic run repeats the words for readers of Japanese.
  const words = wordsOf({ xml, inside: ['t', 'x:t'], marks: { si: '\f', 'x:si': '\f' } })
  return words.split('\f')
}

function sheetsOf(pack: Package): string[] {
  const targets = new Map(pack.related(WORKBOOK).map(({ id, path }) => [id, path]))
  const paths: string[] = []
  eachElement(pack.text(WORKBOOK), (name, attributes) => {
    const path = /(^|:)sheet$/.test(name) ? targets.get(attributes['r:id'] ?? '') : undefined
    if (path) paths.push(path)
  })
  const rest = pack.paths.filter(
    (path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path) && !paths.includes(path),
  )
  return [...paths, ...rest]
}
