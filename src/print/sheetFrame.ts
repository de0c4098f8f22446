import { typstColour } from './colours'
import { printableText } from './printableText'
import { qrCodeSVG } from './qrCode'
import { typstString, typstText } from './typstText'
import { typstWords } from './typstWords'

/** What stands on every sheet that the office hangs up. */
export interface SheetFrame {
  /** Of the document, for reader programs. */
  title: string
  officeName: string
  groupName?: string
  /** The name of the emblem among the files given to the printer. */
  emblem: string
  /** What the QR code opens, in full. */
  url: string
  /** What the reader finds there. */
  invitation: string
  /** Of running text, in points. */
  size: number
}

/** The Typst source of an A4 sheet: emblem and names above, QR code and its address at the foot of every page. */
export const composeSheet = (frame: SheetFrame, body: string): string =>
  [setUp(frame), head(frame), body].join('\n\n')

const text = (words: string) => typstWords(printableText(words))

const setUp = ({ title, officeName, url, invitation, size }: SheetFrame) =>
  `#set document(title: ${typstString(title)}, author: ${typstString(officeName)})
#set text(font: "Sarabun", size: ${size}pt, lang: "th", fill: ${typstColour('ink')})
#set page(paper: "a4", margin: (x: 2.2cm, top: 1.8cm, bottom: 5cm), footer-descent: 0.6cm, footer: [
  #set text(size: 12pt)
  #set par(leading: 0.5em)
  #line(length: 100%, stroke: 0.6pt + ${typstColour('muted')})
  #grid(columns: (3.1cm, 1fr, auto), column-gutter: 0.5cm, align: (left, horizon, bottom),
    image(bytes(${typstString(qrCodeSVG(url))}), format: "svg", width: 3.1cm, alt: ${typstString(`คิวอาร์โคด ${url}`)}),
    [${text(invitation)} \\
      #text(size: 15pt, weight: 700)[#link(${typstString(url)})[${typstText(toTyped(url))}]]],
    context if counter(page).final().first() > 1 [${text('หน้า')} #counter(page).display("1/1", both: true)],
  )
])
#set par(leading: 0.72em, spacing: 1.1em)
#set list(spacing: 0.72em, indent: 0.4em)
#set enum(spacing: 0.72em, indent: 0.4em)
#set table(stroke: 0.5pt + ${typstColour('muted')}, inset: 6pt)
#show heading: set text(weight: 700, fill: ${typstColour('brand')})
#show heading: it => block(above: 1.2em, below: 0.8em, sticky: true, text(size: if it.level == 1 { 1.1em } else { 0.95em }, it.body))
#show link: it => underline(offset: 0.25em, it)`

/** As people type it. */
const toTyped = (url: string): string => url.replace(/^https?:\/\//, '')

const head = ({ officeName, groupName, emblem }: SheetFrame) =>
  `#grid(columns: (2cm, 1fr), column-gutter: 0.5cm, align: horizon,
  image(${typstString(emblem)}, width: 2cm, height: 2cm, fit: "contain", alt: ${typstString(`ตราสัญลักษณ์ ${officeName}`)}),
  [#set par(leading: 0.6em)
    #text(size: 14pt, weight: 700, fill: ${typstColour('brand')})[${text(groupName || officeName)}]
    ${groupName ? `\\ #text(size: 12.5pt, fill: ${typstColour('muted')})[${text(officeName)}]` : ''}],
)
#block(above: 0.35cm, below: 0.6cm, line(length: 100%, stroke: 2pt + ${typstColour('brand')}))`
