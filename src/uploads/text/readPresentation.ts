import type { Package } from './Package'
import { eachElement, wordsOf } from './xml'

const PRESENTATION = 'ppt/presentation.xml'
const BESIDE = new Set(['notesSlide', 'comments', 'comment', 'diagramData', 'chart'])
const MARKS = {
  'a:p': '\n',
  'a:br': '\n',
  'a:tab': '\t',
  'a:tc': '\t',
  'p:cm': '\n',
  'p:text': '\n',
}

/** The words of each slide in the order they are shown, with its notes, comments and drawings. */
export const readPresentation = (pack: Package): string[] =>
  slidesOf(pack).map((path) => {
    const beside = pack.related(path).filter(({ kind }) => BESIDE.has(kind))
    return [path, ...beside.map((other) => other.path)]
      .map((part) =>
        wordsOf({
          xml: pack.text(part),
          inside: ['a:t', 'p:text', 'c:v', 'p188:txBody'],
          marks: MARKS,
        }),
      )
      .join('\n')
  })

function slidesOf(pack: Package): string[] {
  const slides = new Map(pack.related(PRESENTATION).map(({ id, path }) => [id, path]))
  const paths: string[] = []
  eachElement(pack.text(PRESENTATION), (name, attributes) => {
    const path = name === 'p:sldId' ? slides.get(attributes['r:id'] ?? '') : undefined
    if (path) paths.push(path)
  })
  const rest = pack.paths.filter(
    (path) => /^ppt\/slides\/[^/]+\.xml$/.test(path) && !paths.includes(path),
  )
  return [...paths, ...rest]
}
