import type { Palette } from './palettes'
import { around, circle, path, polygon, rect, ring, stroke, times, turned } from './shapes'

/** The picture on the right of a cover; `turn` (0–1) sets covers of one kind apart. */
export type Motif = (palette: Palette, turn: number) => string

const X = 850
const Y = 370

const thai: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(5, (i) =>
    stroke(
      `M ${520 + i * 40} ${760 - i * 30} C ${640 + i * 60} ${560 - i * 60}, ${900 + turn * 60} ${720 - i * 90}, 1220 ${470 - i * 95}`,
      [a, b, c, b, a][i] ?? a,
      34 - i * 4,
      'opacity="0.85"',
    ),
  ) +
  circle(930, 230, 118, a) +
  circle(930, 230, 62, b) +
  stroke('M 930 348 C 930 470, 1060 450, 1060 330 L 1060 120', a, 44) +
  circle(1060, 100, 30, c)

const mathematics: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(9, (i) => stroke(`M ${560 + i * 80} 60 V 740`, a, 2, 'opacity="0.25"')) +
  times(8, (i) => stroke(`M 560 ${80 + i * 90} H 1200`, a, 2, 'opacity="0.25"')) +
  stroke('M 560 560 H 1200 M 800 60 V 740', a, 6) +
  stroke(`M 600 120 Q ${800 + turn * 60} ${980 - turn * 120} 1000 120`, c, 16) +
  turned(
    turn * 18,
    1010,
    480,
    polygon(
      [
        [880, 600],
        [1120, 600],
        [1120, 420],
      ],
      b,
      'opacity="0.9"',
    ) + rect(1094, 574, 26, 26, 'none', 0, `stroke="${a}" stroke-width="5"`),
  ) +
  circle(1030, 200, 84, a, 'opacity="0.9"') +
  ring(1030, 200, 112, b, 8)

const science: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(3, (i) =>
    turned(
      i * 60 + turn * 40,
      X,
      Y,
      `<ellipse cx="${X}" cy="${Y}" rx="300" ry="112" fill="none" stroke="${[a, b, a][i]}" stroke-width="12"/>` +
        circle(X + 300, Y, 30, c),
    ),
  ) +
  circle(X, Y, 84, a) +
  circle(X - 26, Y - 26, 24, b, 'opacity="0.8"') +
  times(14, (i) => {
    const [x, y] = around(X, Y, 350 + (i % 3) * 30, i * 26 + turn * 20)
    return circle(x, y, 6 + (i % 3) * 3, b, 'opacity="0.7"')
  })

const social: Motif = ({ shapes: [a, b, c] }, turn) =>
  circle(X + 20, Y, 290, b, 'opacity="0.35"') +
  ring(X + 20, Y, 290, a, 12) +
  times(
    3,
    (i) =>
      `<ellipse cx="${X + 20}" cy="${Y}" rx="${60 + i * 80}" ry="290" fill="none" stroke="${a}" stroke-width="5" opacity="0.7"/>`,
  ) +
  times(5, (i) => {
    const y = Y - 190 + i * 95
    const half = Math.sqrt(290 ** 2 - (y - Y) ** 2)
    return stroke(`M ${X + 20 - half} ${y} H ${X + 20 + half}`, a, 5, 'opacity="0.7"')
  }) +
  times(3, (i) => {
    const [x, y] = around(X + 20, Y, 130 + i * 35, 40 + i * 105 + turn * 60)
    return (
      path(`M ${x} ${y} c -44 -54 -38 -104 0 -104 c 38 0 44 50 0 104 z`, c) +
      circle(x, y - 66, 14, '#ffffff')
    )
  })

const health: Motif = ({ shapes: [a, b, c] }, turn) =>
  ring(X + 30, Y, 270, b, 34, 'opacity="0.5"') +
  ring(
    X + 30,
    Y,
    270,
    a,
    34,
    `stroke-dasharray="${900 + turn * 300} 1700" transform="rotate(-90 ${X + 30} ${Y})" stroke-linecap="round"`,
  ) +
  ring(X + 30, Y, 206, b, 26, 'opacity="0.5"') +
  ring(
    X + 30,
    Y,
    206,
    c,
    26,
    `stroke-dasharray="${620 + turn * 300} 1300" transform="rotate(-90 ${X + 30} ${Y})" stroke-linecap="round"`,
  ) +
  path(
    `M ${X + 30} ${Y + 110} C ${X - 150} ${Y - 20}, ${X - 70} ${Y - 140}, ${X + 30} ${Y - 50} C ${X + 130} ${Y - 140}, ${X + 210} ${Y - 20}, ${X + 30} ${Y + 110} Z`,
    a,
  ) +
  stroke(`M ${X - 96} ${Y + 6} h 70 l 24 -54 l 40 100 l 26 -46 h 90`, '#ffffff', 10)

const arts: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(12, (i) => {
    const [x1, y1] = around(X + 20, Y, 300, i * 30 + turn * 30)
    const [x2, y2] = around(X + 20, Y, 300, i * 30 + 28 + turn * 30)
    const wheel = ['#e4572e', '#ee8434', '#f2b134', '#e8d33f', '#9cc53b', '#4ea85c']
    const cool = ['#2a9d8f', '#2f8fc4', '#3a63b8', '#5f4bb6', '#8e44ad', '#c2396b']
    return path(
      `M ${X + 20} ${Y} L ${x1} ${y1} A 300 300 0 0 1 ${x2} ${y2} Z`,
      [...wheel, ...cool][i] ?? a,
    )
  }) +
  circle(X + 20, Y, 120, '#ffffff') +
  stroke(`M 560 740 C 700 620, 760 760, 900 690 S 1120 600, 1220 700`, a, 26) +
  circle(X - 30, Y, 34, c, 'opacity="0.9"') +
  circle(X + 50, Y - 30, 34, a, 'opacity="0.9"') +
  circle(X + 50, Y + 36, 34, b, 'opacity="0.9"')

const career: Motif = ({ shapes: [a, b, c] }, turn) =>
  gear(930, 260, 150, a, turn * 40) +
  gear(760, 480, 104, c, turn * -60 + 12) +
  times(4, (i) => rect(620 + i * 140, 690 - i * 26, 120, 110 + i * 26, b, 10, 'opacity="0.9"')) +
  times(3, (i) => {
    const x = 690 + i * 170
    return (
      stroke(`M ${x} ${676 - i * 26} v -66`, a, 8) +
      path(`M ${x} ${630 - i * 26} c 10 -60 70 -60 76 -66 c 0 60 -40 76 -76 66 z`, a) +
      path(
        `M ${x} ${640 - i * 26} c -10 -50 -60 -50 -64 -56 c 0 52 34 64 64 56 z`,
        a,
        'opacity="0.75"',
      )
    )
  })

const gear = (x: number, y: number, r: number, fill: string, degrees: number) =>
  turned(
    degrees,
    x,
    y,
    times(8, (i) =>
      turned(i * 45, x, y, rect(x - r * 0.2, y - r * 1.28, r * 0.4, r * 0.6, fill, 8)),
    ) +
      circle(x, y, r, fill) +
      circle(x, y, r * 0.42, '#ffffff', 'opacity="0.92"'),
  )

const languages: Motif = ({ shapes: [a, b, c] }, turn) =>
  bubble(620, 110 + turn * 40, 380, 230, a, 1) +
  bubble(780, 390 + turn * 20, 350, 210, c, -1) +
  stroke(`M 740 ${268 + turn * 40} l 44 -120 l 44 120 m -72 -42 h 56`, '#ffffff', 16) +
  stroke(`M 876 ${190 + turn * 40} h 70 m -70 36 h 70 m -70 36 h 44`, b, 14) +
  times(3, (i) => stroke(`M 836 ${448 + i * 48 + turn * 20} h ${230 - i * 50}`, '#ffffff', 16)) +
  ring(1080, 150, 46, b, 12) +
  circle(600, 640, 40, b)

const bubble = (x: number, y: number, w: number, h: number, fill: string, side: 1 | -1) =>
  rect(x, y, w, h, fill, 44) +
  polygon(
    [
      [side > 0 ? x + 60 : x + w - 60, y + h - 10],
      [side > 0 ? x + 140 : x + w - 140, y + h - 10],
      [side > 0 ? x + 50 : x + w - 50, y + h + 72],
    ],
    fill,
  )

const activities: Motif = ({ shapes: [a, b, c] }, turn) =>
  circle(1010, 180, 92, c) +
  path('M 480 800 L 780 330 L 960 600 L 1060 470 L 1300 800 Z', b, 'opacity="0.75"') +
  polygon(
    [
      [780, 330],
      [836, 414],
      [796, 446],
      [764, 420],
      [724, 418],
    ],
    '#ffffff',
  ) +
  path('M 560 800 C 700 690, 900 690, 1220 760 V 800 Z', a, 'opacity="0.5"') +
  polygon(
    [
      [760, 740],
      [890, 520],
      [1020, 740],
    ],
    a,
  ) +
  polygon(
    [
      [850, 740],
      [890, 610],
      [930, 740],
    ],
    '#ffffff',
    'opacity="0.85"',
  ) +
  stroke(`M 890 520 v -44 m 0 0 l ${40 + turn * 20} 16 l ${-40 - turn * 20} 18`, c, 8)

/** By the key of the learning area. */
export const areaMotifs: Record<string, Motif> = {
  thai,
  mathematics,
  science,
  social,
  health,
  arts,
  career,
  languages,
  activities,
}
