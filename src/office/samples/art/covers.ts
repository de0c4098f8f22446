import { learningAreas } from '../../starter/learningAreas'
import { areaMotifs } from './areaMotifs'
import { makeCover, makeScene } from './cover'
import { newsMotifs, type NewsMotif } from './newsMotifs'
import { paletteOf } from './palettes'
import { circle, HEIGHT, rect, WIDTH } from './shapes'

const GOLDEN = 0.618
const turnOf = (index: number) => (index * GOLDEN) % 1

/** Covers of one learning area share their drawing and differ in colour and turn. */
export function makeAreaCover({
  words,
  area,
  index,
}: {
  words: string[]
  area: string
  index: number
}): Promise<Buffer> {
  const palette = paletteOf(index * 3 + 1)
  const drawing = areaMotifs[area]?.(palette, turnOf(index)) ?? ''
  const label = learningAreas.find(({ key }) => key === area)?.title ?? ''
  return makeCover({ words, label, palette, drawing })
}

export function makeNewsCover({
  words,
  motif,
  index,
}: {
  words: string[]
  motif: NewsMotif
  index: number
}): Promise<Buffer> {
  const palette = paletteOf(index * 4 + 1)
  const drawing = newsMotifs[motif](palette, turnOf(index))
  return makeCover({ words, label: 'ข่าวประชาสัมพันธ์', palette, drawing })
}

/** A picture of a gallery: the scene alone, moved to the middle. */
export function makeNewsPicture({
  motif,
  index,
}: {
  motif: NewsMotif
  index: number
}): Promise<Buffer> {
  const palette = paletteOf(index * 5 + 2)
  const scene = newsMotifs[motif](palette, turnOf(index))
  return makeScene(
    rect(0, 0, WIDTH, HEIGHT, palette.ground[1]) +
      circle(180 + turnOf(index) * 800, 90, 220, palette.ground[0]) +
      circle(1050 - turnOf(index) * 500, 760, 280, palette.ground[0]) +
      `<g transform="translate(-345 0) scale(1.09)">${scene}</g>`,
  )
}
