import { typstColour } from '@/print/colours'
import { printableText } from '@/print/printableText'
import { typstString, typstText } from '@/print/typstText'
import { typstPieces, typstWords } from '@/print/typstWords'
import { cutText } from '@/shared/cutText'
import { CARD_SIZE } from '../cardHref'

/** What a picture says. */
export interface Card {
  /** The kind of the item. */
  label: string
  title: string
  /** Whose it is, in short. */
  shortName: string
  officeName: string
  /** The site's address as people type it. */
  host: string
  isSample: boolean
}

const EDGE = 72
/** Letters of the names that one line holds. */
const SHORT_NAME_MAX = 64
const OFFICE_NAME_MAX = 90
const TITLE = { top: 250, height: 290 }
/** The largest size that shows the whole title is taken; in the smallest a title too long is cut. */
const TITLE_SIZES = [76, 68, 60, 54, 48, 42, 38]

/**
 * The Typst source of a picture, one point a pixel. A line reaches as high as two marks on a tall letter, and the
 * gap below it as deep as a vowel, so that no two lines touch.
 */
export const composeCard = (card: Card, emblem: string): string =>
  [setUp, ornament, head(card, emblem), chips(card), title(card), foot(card)].join('\n')

const words = (text: string) => typstWords(printableText(text))

const setUp = `#set page(width: ${CARD_SIZE.width}pt, height: ${CARD_SIZE.height}pt, margin: 0pt,
  fill: gradient.linear(${typstColour('brand')}, ${typstColour('brandDeep')}, angle: 65deg))
#set text(font: "Sarabun", lang: "th", fill: ${typstColour('onBrand')}, top-edge: 1.25em, bottom-edge: "baseline")
#set par(leading: 0.22em)`

/** The emblem's waves, large and faint, in the corner the title reaches last. */
const ornament = [190, 300, 410]
  .map(
    (radius) =>
      `#place(bottom + right, dx: ${radius - 40}pt, dy: ${radius - 40}pt, circle(radius: ${radius}pt, stroke: 34pt + white.transparentize(95%)))`,
  )
  .concat(
    `#place(bottom, rect(width: 100%, height: 12pt, fill: ${typstColour('warm')}, stroke: none))`,
  )
  .join('\n')

const head = ({ shortName, officeName }: Card, emblem: string) =>
  `#place(dx: ${EDGE}pt, dy: 50pt, grid(columns: (100pt, ${CARD_SIZE.width - 2 * EDGE - 124}pt), column-gutter: 24pt, align: horizon,
  box(width: 100pt, height: 100pt, fill: white, radius: 20pt, clip: true, inset: 6pt, image(${typstString(emblem)}, width: 100%, height: 100%, fit: "contain")),
  [#set par(leading: 0.4em)
    #text(size: 32pt, weight: 700)[${words(cutText(shortName, SHORT_NAME_MAX))}]${officeName === shortName ? '' : ` \\ #text(size: 24pt, fill: ${typstColour('onBrandMuted')})[${words(cutText(officeName, OFFICE_NAME_MAX))}]`}],
))`

const chips = ({ label, isSample }: Card) =>
  `#place(dx: ${EDGE}pt, dy: 182pt)[${[
    chip(label, `fill: ${typstColour('warm')}`, 'brandDeep'),
    isSample && chip('ตัวอย่าง', `stroke: 2pt + ${typstColour('onBrandMuted')}`, 'onBrandMuted'),
  ]
    .filter(Boolean)
    .join('#h(14pt);')}]`

const chip = (text: string, look: string, colour: Parameters<typeof typstColour>[0]) =>
  `#box(${look}, radius: 10pt, inset: (x: 18pt, top: 1pt, bottom: 13pt), text(size: 27pt, weight: 700, fill: ${typstColour(colour)})[${typstText(text)}]);`

const title = ({ title }: Card) => {
  const pieces = typstPieces(printableText(title)).map((piece) => `[${piece}]`)
  return `#let pieces = (${pieces.map((piece) => `${piece},`).join(' ')})
#let whole(size) = block(width: ${CARD_SIZE.width - 2 * EDGE}pt, text(size: size, weight: 700, pieces.join()))
#let beginning(size, count) = block(width: ${CARD_SIZE.width - 2 * EDGE}pt, text(size: size, weight: 700, pieces.slice(0, count).join() + [${typstText('…')}]))
#let fits(drawn) = measure(drawn).height <= ${TITLE.height}pt
#let longest(size) = {
  let (low, high) = (0, pieces.len())
  while low < high {
    let middle = calc.quo(low + high + 1, 2)
    if fits(beginning(size, middle)) { low = middle } else { high = middle - 1 }
  }
  beginning(size, low)
}
#place(dx: ${EDGE}pt, dy: ${TITLE.top}pt, context {
  let sizes = (${TITLE_SIZES.map((size) => `${size}pt`).join(', ')})
  let size = sizes.find(size => fits(whole(size)))
  if size == none { longest(sizes.last()) } else { whole(size) }
})`
}

const foot = ({ host }: Card) =>
  `#place(dx: ${EDGE}pt, dy: 566pt, text(size: 24pt, fill: ${typstColour('onBrandMuted')})[${typstText(host)}])`
