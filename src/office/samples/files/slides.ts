import type { SampleFile } from '../types'

export interface Slide {
  title: string
  points: string[]
}

interface Deck {
  title: string
  subtitle: string
  /** Colours as `rrggbb`. */
  colour: string
  slides: Slide[]
}

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
const FACE = 'TH Sarabun New'

/** A presentation of 16 : 9 that PowerPoint, Impress and Google Slides open. */
export const slides = (key: string, name: string, deck: Deck): SampleFile => ({
  key,
  name: `${name}.pptx`,
  mimeType: TYPE,
  make: () => makeDeck(deck),
})

async function makeDeck({ title, subtitle, colour, slides: list }: Deck): Promise<Buffer> {
  const { default: Presentation } = await import('pptxgenjs')
  const deck = new Presentation()
  deck.layout = 'LAYOUT_16x9'
  deck.title = title
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE }

  const first = deck.addSlide()
  first.background = { color: colour }
  first.addText(title, {
    x: 0.7,
    y: 1.6,
    w: 8.6,
    h: 1.2,
    fontSize: 44,
    bold: true,
    color: 'FFFFFF',
    fontFace: FACE,
  })
  first.addText(subtitle, {
    x: 0.7,
    y: 2.8,
    w: 8.6,
    h: 0.8,
    fontSize: 24,
    color: 'FFFFFF',
    fontFace: FACE,
  })
  first.addText('สื่อตัวอย่าง', {
    x: 0.7,
    y: 4.8,
    w: 3,
    h: 0.4,
    fontSize: 16,
    color: 'FFFFFF',
    fontFace: FACE,
  })

  for (const { title: heading, points } of list) {
    const slide = deck.addSlide()
    slide.addShape('rect', { x: 0, y: 0, w: 0.25, h: 5.63, fill: { color: colour } })
    slide.addText(heading, {
      x: 0.6,
      y: 0.3,
      w: 8.8,
      h: 0.8,
      fontSize: 34,
      bold: true,
      color: colour,
      fontFace: FACE,
    })
    slide.addText(
      points.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
      {
        x: 0.7,
        y: 1.3,
        w: 8.6,
        h: 3.8,
        fontSize: 24,
        color: '222222',
        fontFace: FACE,
        valign: 'top',
        paraSpaceAfter: 8,
      },
    )
  }
  return Buffer.from((await deck.write({ outputType: 'nodebuffer' })) as Uint8Array)
}
