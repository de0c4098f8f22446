import { typstColour } from '@/print/colours'
import { printableText } from '@/print/printableText'
import { qrCodeSVG } from '@/print/qrCode'
import { typstString, typstText } from '@/print/typstText'
import { typstWords } from '@/print/typstWords'
import { cutText } from '@/shared/cutText'
import { formatLongDate } from '@/shared/thaiDate'
import { absoluteURL } from '@/site/absoluteURL'
import { THAI } from '@/site/language'
import { levelsText } from '../../levelsText'
import { MEDIA_TYPES } from '../../terms'
import { WORDS } from '../../words'
import type { Kit } from '../../zip/findKit'
import type { LessonItem } from '../findLessonItems'

/** What fits an A4 sheet and is still read from paper: two columns of six. */
export const ITEMS_A_PAGE = 12
const TITLE_MAX = 90
const HEADING_MAX = 110

/** The Typst source of a list on paper: what each item is, and a code that opens it. */
export function composeLessonSheet({
  kit,
  officeName,
  groupName,
  emblem,
  now,
}: {
  kit: Kit
  officeName: string
  groupName: string
  /** The name of the emblem among the files given to the printer. */
  emblem: string
  now: Date
}): string {
  const pages = Math.ceil(kit.items.length / ITEMS_A_PAGE)
  const sheets = Array.from({ length: pages }, (_, page) => {
    const from = page * ITEMS_A_PAGE
    const cells = kit.items
      .slice(from, from + ITEMS_A_PAGE)
      .map((item, index) => composeCell(item, from + index + 1))
    return `#grid(columns: (1fr, 1fr), column-gutter: 0.7cm, row-gutter: 0.22cm, ${cells.join(', ')})`
  })
  const date = `${formatLongDate(now)} · ${kit.items.length} รายการ`
  return [
    `#set document(title: ${typstString(kit.title)}, author: ${typstString(officeName)})
#set text(font: "Sarabun", size: 11pt, lang: "th", fill: ${typstColour('ink')})
#set par(leading: 0.55em)
#set page(paper: "a4", margin: (x: 1.6cm, top: 3.4cm, bottom: 1.5cm), header-ascent: 0.35cm, header: [
  #grid(columns: (1.5cm, 1fr, auto), column-gutter: 0.4cm, align: (left, horizon, right + bottom),
    image(${typstString(emblem)}, width: 1.5cm, height: 1.5cm, fit: "contain", alt: ${typstString(`ตราสัญลักษณ์ ${officeName}`)}),
    [#text(size: 15pt, weight: 700, fill: ${typstColour('brand')})[${words(cutText(kit.title, HEADING_MAX))}] \\
     #text(size: 10pt, fill: ${typstColour('muted')})[${words(groupName || officeName)} · ${words(date)}]],
    context if counter(page).final().first() > 1 [${words('หน้า')} #counter(page).display("1/1", both: true)],
  )
  #line(length: 100%, stroke: 1.2pt + ${typstColour('brand')})
])`,
    sheets.join('\n#pagebreak()\n'),
  ].join('\n\n')
}

function composeCell(item: LessonItem, place: number): string {
  const { title, code, collection, mediaType, levels } = item
  const url = absoluteURL(`/go/${code}`)
  const kind = mediaType
    ? MEDIA_TYPES[mediaType].th
    : (collection === 'innovations' ? WORDS.innovation : WORDS.medium).th
  const about = [kind, levelsText(levels, THAI)].filter(Boolean).join(' · ')
  return `block(width: 100%, height: 3.75cm, clip: true, breakable: false, inset: 6pt, radius: 4pt, stroke: 0.6pt + ${typstColour('line')}, grid(columns: (2.9cm, 1fr), column-gutter: 0.3cm,
  image(bytes(${typstString(qrCodeSVG(url))}), format: "svg", width: 2.9cm, alt: ${typstString(`คิวอาร์โคด ${url}`)}),
  [#strong[${typstText(`${place}. `)}${words(cutText(title ?? '', TITLE_MAX))}] \\
   #text(size: 9.5pt, fill: ${typstColour('muted')})[${words(about)}] \\
   #text(size: 9.5pt)[#link(${typstString(url)})[${words(url.replace(/^https?:\/\//, ''))}]]]))`
}

const words = (plain: string): string => typstWords(printableText(plain))
