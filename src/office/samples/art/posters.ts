import { printSVG } from '@/print/typst'
import { typstText } from '@/print/typstText'
import { toPNG } from './cover'
import { around, circle, HEIGHT, path, rect, ring, stroke, times, WIDTH } from './shapes'

interface Words {
  text: string
  x: number
  y: number
  width?: number
  size: number
  fill: string
  weight?: number
  align?: 'left' | 'center'
}

/** Words as shapes; (x, y) is the top left of their box, or with `center` the middle of its top. */
function words({ text, x, y, width = 400, size, fill, weight = 400, align = 'center' }: Words) {
  const source = `#set page(width: ${width}pt, height: ${size * 6}pt, margin: (x: 0pt, y: ${size}pt), fill: none)
#set text(font: "Sarabun", lang: "th", size: ${size}pt, weight: ${weight}, fill: rgb("${fill}"))
#set par(leading: 0.5em)
#align(${align})[${typstText(text)}]`
  const left = align === 'center' ? x - width / 2 : x
  return printSVG(source).replace('<svg ', `<svg x="${left}" y="${y - size}" `)
}

const poster = (content: string) =>
  toPNG(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`,
  )

/** Name, distance in astronomical units, radius in the picture, colour. */
const PLANETS: [string, string, number, string][] = [
  ['พุธ', '0.39', 20, '#b7a99a'],
  ['ศุกร์', '0.72', 32, '#e8c07a'],
  ['โลก', '1', 34, '#4d9de0'],
  ['อังคาร', '1.52', 26, '#d1603d'],
  ['พฤหัสบดี', '5.20', 74, '#d8a47f'],
  ['เสาร์', '9.58', 58, '#e6d3a3'],
  ['ยูเรนัส', '19.2', 44, '#9fd8dc'],
  ['เนปจูน', '30.1', 42, '#4568dc'],
]

/** The planets in order, with their distance from the sun (NASA planetary fact sheet, rounded). */
export function makeSolarSystem(): Promise<Buffer> {
  const xs = [205, 290, 390, 485, 620, 800, 950, 1085]
  return poster(
    rect(0, 0, WIDTH, HEIGHT, '#0d1b2e') +
      times(90, (i) =>
        circle(
          (i * 741.6) % WIDTH,
          (i * 331.4 + i * i * 7) % HEIGHT,
          1 + (i % 3),
          '#ffffff',
          'opacity="0.5"',
        ),
      ) +
      circle(-90, 430, 230, '#ffb703') +
      ring(-90, 430, 262, '#ffb703', 14, 'opacity="0.35"') +
      stroke('M 140 430 H 1180', '#33507a', 3, 'stroke-dasharray="2 14"') +
      PLANETS.map(([name, distance, r, fill], i) => {
        const x = xs[i] ?? 0
        const saturn =
          name === 'เสาร์'
            ? `<ellipse cx="${x}" cy="430" rx="96" ry="20" fill="none" stroke="#f3e9cf" stroke-width="9"/>`
            : ''
        return (
          circle(x, 430, r, fill) +
          saturn +
          words({ text: name, x, y: 540, width: 160, size: 28, fill: '#ffffff', weight: 700 }) +
          words({ text: distance, x, y: 590, width: 160, size: 24, fill: '#ffd166' })
        )
      }).join('') +
      words({
        text: 'ระบบสุริยะ',
        x: 60,
        y: 60,
        width: 800,
        size: 72,
        fill: '#ffffff',
        weight: 700,
        align: 'left',
      }) +
      words({
        text: 'ระยะเฉลี่ยจากดวงอาทิตย์ หน่วยดาราศาสตร์ (โลก = 1) ขนาดดาวไม่ตรงมาตราส่วน',
        x: 60,
        y: 160,
        width: 1080,
        size: 28,
        fill: '#c7d5ea',
        align: 'left',
      }) +
      words({ text: 'สื่อตัวอย่าง', x: 1080, y: 730, width: 200, size: 24, fill: '#c7d5ea' }),
  )
}

const COLOURS = [
  'เหลือง',
  'ส้มเหลือง',
  'ส้ม',
  'ส้มแดง',
  'แดง',
  'ม่วงแดง',
  'ม่วง',
  'ม่วงน้ำเงิน',
  'น้ำเงิน',
  'เขียวน้ำเงิน',
  'เขียว',
  'เขียวเหลือง',
]
const WHEEL = [
  '#f9d71c',
  '#f7a823',
  '#f07f23',
  '#e5562b',
  '#d62828',
  '#a4277a',
  '#6f2da8',
  '#4a3fb0',
  '#2457b8',
  '#1f8a9c',
  '#2e9e4f',
  '#9ccb3b',
]

/** Twelve colours in a circle, warm and cool marked. */
export function makeColourWheel(): Promise<Buffer> {
  const [x, y] = [440, 420]
  return poster(
    rect(0, 0, WIDTH, HEIGHT, '#faf7f2') +
      times(12, (i) => {
        const [x1, y1] = around(x, y, 300, i * 30 - 15)
        const [x2, y2] = around(x, y, 300, i * 30 + 15)
        return path(
          `M ${x} ${y} L ${x1} ${y1} A 300 300 0 0 1 ${x2} ${y2} Z`,
          WHEEL[i] ?? '#fff',
          'stroke="#faf7f2" stroke-width="5"',
        )
      }) +
      circle(x, y, 96, '#faf7f2') +
      times(12, (i) => {
        const [tx, ty] = around(x, y, 354, i * 30)
        return words({
          text: COLOURS[i] ?? '',
          x: tx,
          y: ty - 16,
          width: 140,
          size: 20,
          fill: '#33302b',
        })
      }) +
      words({
        text: 'วงสี',
        x: 860,
        y: 90,
        width: 360,
        size: 72,
        fill: '#33302b',
        weight: 700,
        align: 'left',
      }) +
      words({
        text: 'วรรณะอุ่น เหลืองถึงม่วงแดง ให้ความรู้สึกร้อนแรง ใกล้ตา',
        x: 860,
        y: 240,
        width: 330,
        size: 26,
        fill: '#a63b14',
        align: 'left',
      }) +
      words({
        text: 'วรรณะเย็น ม่วงถึงเขียวเหลือง ให้ความรู้สึกสงบ ไกลตา',
        x: 860,
        y: 390,
        width: 330,
        size: 26,
        fill: '#1c4f8a',
        align: 'left',
      }) +
      words({
        text: 'สีตรงข้ามอยู่คนละฝั่งของวง ใช้เน้นจุดเด่นได้ดี',
        x: 860,
        y: 540,
        width: 330,
        size: 26,
        fill: '#33302b',
        align: 'left',
      }) +
      words({ text: 'สื่อตัวอย่าง', x: 1080, y: 730, width: 200, size: 24, fill: '#6b655c' }),
  )
}

const WASHING = [
  'ฝ่ามือถูฝ่ามือ',
  'ฝ่ามือถูหลังมือและซอกนิ้ว',
  'ฝ่ามือถูฝ่ามือและซอกนิ้ว',
  'หลังนิ้วถูฝ่ามือ',
  'ถูนิ้วหัวแม่มือโดยรอบ',
  'ปลายนิ้วถูขวางฝ่ามือ',
  'ถูรอบข้อมือ',
]

/** The seven steps of washing hands, as numbered drops. */
export function makeHandWashing(): Promise<Buffer> {
  return poster(
    rect(0, 0, WIDTH, HEIGHT, '#e8f6fa') +
      path('M 0 640 C 240 560, 420 720, 700 640 S 1050 580, 1200 650 V 800 H 0 Z', '#bfe3ee') +
      words({
        text: 'ล้างมือ ๗ ขั้นตอน',
        x: 60,
        y: 50,
        width: 1000,
        size: 68,
        fill: '#0b3c49',
        weight: 700,
        align: 'left',
      }) +
      words({
        text: 'ใช้สบู่กับน้ำสะอาด ขั้นตอนละ ๕ ครั้ง สลับสองมือ',
        x: 60,
        y: 145,
        width: 1000,
        size: 30,
        fill: '#1b6174',
        align: 'left',
      }) +
      WASHING.map((text, i) => {
        const x = i < 4 ? 180 + i * 280 : 320 + (i - 4) * 280
        const y = i < 4 ? 300 : 540
        return (
          path(
            `M ${x} ${y - 90} C ${x + 30} ${y - 44}, ${x + 58} ${y - 22}, ${x + 58} ${y + 14} A 58 58 0 1 1 ${x - 58} ${y + 14} C ${x - 58} ${y - 22}, ${x - 30} ${y - 44}, ${x} ${y - 90} Z`,
            ['#1f7a9c', '#2a9d8f', '#e76f51', '#7a4aa0'][i % 4] ?? '',
          ) +
          words({
            text: String(i + 1),
            x,
            y: y - 24,
            width: 100,
            size: 52,
            fill: '#ffffff',
            weight: 700,
          }) +
          words({ text, x, y: y + 84, width: 272, size: 24, fill: '#0b3c49', weight: 600 })
        )
      }).join('') +
      words({ text: 'สื่อตัวอย่าง', x: 1080, y: 735, width: 200, size: 24, fill: '#1b6174' }),
  )
}
