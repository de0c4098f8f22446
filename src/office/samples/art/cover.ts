import sharp from 'sharp'
import { printSVG } from '@/print/typst'
import { typstText } from '@/print/typstText'
import type { Palette } from './palettes'
import { circle, HEIGHT, rect, WIDTH } from './shapes'

interface Cover {
  /** A few words; each string is a line. */
  words: string[]
  /** A line above the words. */
  label: string
  palette: Palette
  /** SVG on the canvas, under the words. */
  drawing: string
}

/** A PNG of 1200 × 800 with a drawing, a label and a few large words. */
export async function makeCover({ words, label, palette, drawing }: Cover): Promise<Buffer> {
  const { ground, ink } = palette
  const svg =
    open() +
    `<defs><linearGradient id="ground" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${ground[0]}"/>` +
    `<stop offset="1" stop-color="${ground[1]}"/></linearGradient>` +
    `<linearGradient id="veil"><stop offset="0.3" stop-color="${ground[0]}" stop-opacity="0.96"/>` +
    `<stop offset="0.5" stop-color="${ground[0]}" stop-opacity="0"/></linearGradient></defs>` +
    rect(0, 0, WIDTH, HEIGHT, 'url(#ground)') +
    circle(120, 720, 260, palette.shapes[1], 'opacity="0.18"') +
    drawing +
    rect(0, 0, WIDTH, HEIGHT, 'url(#veil)') +
    rect(72, 72, 96, 12, palette.shapes[0], 6) +
    lettering({ label, words, ink }) +
    '</svg>'
  return toPNG(svg)
}

/** A PNG of 1200 × 800 of a whole drawing without words. */
export const makeScene = (drawing: string): Promise<Buffer> => toPNG(`${open()}${drawing}</svg>`)

export const toPNG = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ compressionLevel: 6, adaptiveFiltering: false }).toBuffer()

const open = () =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">`

/** The words as shapes: set by Typst, which places Thai marks right, then laid over the drawing. */
function lettering({ label, words, ink }: { label: string; words: string[]; ink: string }): string {
  const longest = Math.max(...words.map((line) => line.replace(/\p{M}/gu, '').length))
  const size = longest > 15 ? 58 : longest > 9 ? 72 : 88
  const source = `#set page(width: 760pt, height: 700pt, margin: 40pt, fill: none)
#set text(font: "Sarabun", lang: "th", fill: rgb("${ink}"))
#set par(leading: 0.62em)
#text(size: 34pt, weight: 600)[${typstText(label)}]
#v(18pt)
#text(size: ${size}pt, weight: 700)[${words.map(typstText).join('\\ ')}]
#place(bottom + left)[#box(stroke: 2.5pt + rgb("${ink}"), radius: 22pt, inset: (x: 22pt, y: 14pt))[#text(size: 26pt)[${typstText('ตัวอย่าง')}]]]`
  return printSVG(source).replace('<svg ', '<svg x="32" y="80" ')
}
