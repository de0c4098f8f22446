import { typstText } from '@/print/typstText'

/** An official notice as it is printed; an example, marked so across the page. */
export interface Notice {
  about: string
  number: string
  /** As printed, for instance `๑ ตุลาคม ๒๕๖๘`. */
  date: string
  paragraphs: string[]
  clauses: string[]
  closing: string
}

/** The Typst source of a notice on A4: heading, numbered clauses, date, and no signature. */
export function noticeSource({
  about,
  number,
  date,
  paragraphs,
  clauses,
  closing,
}: Notice): string {
  const body = paragraphs.map((text) => `#h(2.5em)${typstText(text)}`)
  const items = clauses.map((text, index) => `#h(2.5em)${typstText(`${thai(index + 1)}. ${text}`)}`)
  return [
    `#set document(title: [${typstText(about)}])
#set page(paper: "a4", margin: (left: 3cm, right: 2cm, top: 2.5cm, bottom: 2cm), background: rotate(-35deg, text(size: 110pt, weight: 700, fill: rgb("#eef1f5"))[${typstText('ตัวอย่าง')}]))
#set text(font: "Sarabun", size: 16pt, lang: "th")
#set par(leading: 0.75em, spacing: 0.95em, justify: false)
#align(center)[
  #text(weight: 700, size: 18pt)[${typstText('ประกาศ (เอกสารตัวอย่าง)')}] \\
  ${typstText(`ที่ ${number}`)} \\
  #text(weight: 700)[${typstText(`เรื่อง ${about}`)}] \\
  #box(width: 30%, line(length: 100%, stroke: 0.6pt))
]`,
    ...body,
    ...items,
    `#h(2.5em)${typstText(closing)}`,
    `#v(6pt)
#h(5em)${typstText(`ประกาศ ณ วันที่ ${date}`)}
#v(40pt)
#align(center)[#h(8em)${typstText('(ไม่มีการลงนาม เพราะเป็นเอกสารตัวอย่าง)')}]`,
  ].join('\n\n')
}

const thai = (number: number) =>
  String(number).replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)))
