import { typstText } from '@/print/typstText'

/** A printed sheet as data: a heading and parts in order. */
export interface Sheet {
  title: string
  subtitle?: string
  /** What stands small above the title, such as the learning area and level. */
  label: string
  /** A colour as `#rrggbb`. */
  colour: string
  /** A line for name, class and number, as worksheets have. */
  forName?: boolean
  parts: Part[]
}

export type Part =
  | { heading: string }
  | { text: string }
  | { list: string[] }
  | { steps: string[] }
  /** Numbered questions with ruled lines to write on; `math` is Typst mathematics after the words. */
  | { questions: Question[]; lines?: number }
  | { table: string[][]; widths?: string }
  | { note: string }
  | { formula: string }
  /** Verse in two columns of half-lines. */
  | { verse: [string, string][] }
  | { timeline: { when: string; what: string; more: string }[] }
  /** Typst of our own, for figures. */
  | { figure: string }
  | { pageBreak: true }

export interface Question {
  text: string
  math?: string
}

/** The Typst source of a sheet on A4, in 14 point Sarabun. */
export function sheetSource(sheet: Sheet): string {
  return [setup(sheet), header(sheet), ...sheet.parts.map((part) => partSource(part, sheet))].join(
    '\n\n',
  )
}

const setup = ({ title, colour }: Sheet) => `#set document(title: [${typstText(title)}])
#set page(paper: "a4", margin: (x: 2.2cm, top: 2cm, bottom: 2.2cm), footer: context [
  #set text(size: 10pt, fill: rgb("#667085"))
  #line(length: 100%, stroke: 0.5pt + rgb("#d0d5dd"))
  ${typstText('เอกสารตัวอย่าง จัดทำขึ้นเพื่อสาธิตระบบ')} #h(1fr) ${typstText('หน้า')} #counter(page).display()
])
#set text(font: "Sarabun", size: 14pt, lang: "th")
#set par(leading: 0.85em, spacing: 1em, justify: false)
#set enum(numbering: n => text(weight: 700, fill: rgb("${colour}"))[#n.], spacing: 1em, body-indent: 8pt)
#set list(marker: text(fill: rgb("${colour}"))[•], spacing: 0.85em)
#set table(stroke: 0.6pt + rgb("#98a2b3"), inset: (x: 8pt, y: 8pt))
#show heading: it => block(above: 1.4em, below: 0.8em)[#text(size: 16pt, weight: 700, fill: rgb("${colour}"))[#it.body]]
#show math.equation: set text(size: 15pt)`

const header = ({ title, subtitle, label, colour, forName }: Sheet) =>
  `#block(width: 100%, fill: rgb("${colour}"), radius: 8pt, inset: (x: 18pt, y: 16pt))[
  #set text(fill: white)
  #text(size: 12pt, weight: 600)[${typstText(label)}]
  #v(-4pt)
  #text(size: 22pt, weight: 700)[${typstText(title)}]
  ${subtitle ? `#v(-6pt)\n  #text(size: 13pt)[${typstText(subtitle)}]` : ''}
]` +
  (forName
    ? `\n#v(2pt)\n#text(size: 13pt)[${typstText('ชื่อ')} #box(width: 1fr, repeat[.]) ${typstText('ชั้น')} #box(width: 60pt, repeat[.]) ${typstText('เลขที่')} #box(width: 50pt, repeat[.])]`
    : '')

function partSource(part: Part, { colour }: Sheet): string {
  if ('heading' in part) return `= ${typstText(part.heading)}`
  if ('text' in part) return typstText(part.text)
  if ('list' in part) return part.list.map((item) => `- ${typstText(item)}`).join('\n')
  if ('steps' in part) return part.steps.map((item) => `+ ${typstText(item)}`).join('\n')
  if ('formula' in part) return `#align(center)[$ ${part.formula} $]`
  if ('figure' in part) return part.figure
  if ('questions' in part) return questions(part.questions, part.lines ?? 2)
  if ('table' in part) return table(part.table, colour, part.widths)
  if ('verse' in part) return verse(part.verse)
  if ('timeline' in part) return timeline(part.timeline, colour)
  if ('note' in part) {
    return `#block(width: 100%, fill: rgb("${colour}").lighten(88%), stroke: (left: 3pt + rgb("${colour}")), inset: 12pt, radius: (right: 6pt))[${typstText(part.note)}]`
  }
  return '#pagebreak()'
}

const questions = (list: Question[], lines: number) =>
  list
    .map(({ text, math }) => {
      const ruled = `#v(6pt)#line(length: 100%, stroke: (paint: rgb("#98a2b3"), thickness: 0.6pt, dash: "dotted"))\n`
      return `+ ${typstText(text)}${math ? ` $${math}$` : ''}\n${indent(ruled.repeat(lines))}`
    })
    .join('\n')

const indent = (text: string) => text.replace(/^(?=.)/gm, '  ')

function table([head = [], ...rows]: string[][], colour: string, widths?: string): string {
  const columns = widths ?? `(${head.map(() => '1fr').join(', ')},)`
  const heads = head.map((cell) => `text(fill: white, weight: 700)[${typstText(cell)}]`)
  const cells = rows.flat().map((cell) => `[${typstText(cell)}]`)
  return `#table(columns: ${columns}, fill: (_, y) => if y == 0 { rgb("${colour}") } else if calc.even(y) { rgb("${colour}").lighten(92%) }, table.header(${heads.join(', ')}), ${cells.join(', ')})`
}

const verse = (lines: [string, string][]) =>
  `#block(inset: (left: 24pt))[#grid(columns: (auto, auto), column-gutter: 40pt, row-gutter: 14pt, ${lines
    .flat()
    .map((half) => `[${typstText(half)}]`)
    .join(', ')})]`

const timeline = (moments: { when: string; what: string; more: string }[], colour: string) =>
  `#grid(columns: (90pt, 1fr), column-gutter: 16pt, row-gutter: 0pt, ${moments
    .map(
      ({ when, what, more }) =>
        `align(right)[#text(weight: 700, size: 15pt, fill: rgb("${colour}"))[${typstText(when)}]], ` +
        `block(stroke: (left: 3pt + rgb("${colour}")), inset: (left: 18pt, bottom: 18pt))[#place(dx: -25pt, dy: 3pt)[#circle(radius: 6pt, fill: rgb("${colour}"), stroke: 2pt + white)]#text(weight: 700)[${typstText(what)}]\\ ${typstText(more)}]`,
    )
    .join(', ')})`
