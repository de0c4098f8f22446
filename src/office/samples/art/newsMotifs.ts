import type { Motif } from './areaMotifs'
import { circle, path, polygon, rect, ring, stroke, times } from './shapes'

const person = (x: number, y: number, size: number, body: string, head: string) =>
  circle(x, y, size * 0.42, head) +
  path(
    `M ${x - size * 0.8} ${y + size * 1.5} c 0 ${-size * 1.3}, ${size * 1.6} ${-size * 1.3}, ${size * 1.6} 0 z`,
    body,
  )

const SKIN = ['#e0ac7e', '#c98f5f', '#f0c8a0']

/** People before a screen. */
const training: Motif = ({ shapes: [a, b, c] }, turn) =>
  rect(600, 90, 540, 320, a, 22) +
  rect(626, 116, 488, 268, '#ffffff', 10, 'opacity="0.94"') +
  rect(660, 150, 180, 24, b, 12) +
  times(3, (i) => rect(660, 200 + i * 44, 200 - i * 36, 16, a, 8, 'opacity="0.35"')) +
  times(4, (i) =>
    rect(
      920 + i * 44,
      340 - (50 + ((i * 47 + turn * 90) % 110)),
      30,
      50 + ((i * 47 + turn * 90) % 110),
      [a, b, c, a][i] ?? a,
      4,
    ),
  ) +
  rect(850, 410, 40, 60, a) +
  times(5, (i) =>
    person(590 + i * 140, 590 + (i % 2) * 30, 84, [c, a, b, c, a][i] ?? a, SKIN[i % 3] ?? ''),
  )

/** A meeting at a distance: faces in a grid. */
const meeting: Motif = ({ shapes: [a, b, c] }, turn) =>
  rect(560, 110, 600, 450, a, 26) +
  times(6, (i) => {
    const x = 590 + (i % 3) * 184
    const y = 142 + Math.floor(i / 3) * 198
    const tile = [b, '#ffffff', c, '#ffffff', c, b][(i + Math.round(turn * 5)) % 6] ?? b
    return (
      rect(x, y, 168, 180, tile, 14) +
      `<svg x="${x}" y="${y}" width="168" height="180">${person(84, 84, 66, a, SKIN[i % 3] ?? '')}</svg>`
    )
  }) +
  rect(810, 560, 100, 70, a) +
  rect(720, 626, 280, 26, a, 13)

/** Machines joined by a network. */
const network: Motif = ({ shapes: [a, b, c] }, turn) => {
  const nodes: [number, number][] = [
    [850, 360],
    [640, 190],
    [1050, 170],
    [1110, 480],
    [700, 590],
    [930, 660],
  ]
  return (
    nodes
      .slice(1)
      .map(([x, y]) => stroke(`M 850 360 L ${x} ${y}`, b, 10))
      .join('') +
    stroke(
      'M 640 190 L 1050 170 L 1110 480 L 930 660 L 700 590 Z',
      b,
      5,
      'opacity="0.6" stroke-dasharray="14 18"',
    ) +
    nodes.map(([x, y], i) => circle(x, y, i ? 62 : 110, i % 2 ? a : i ? c : a)).join('') +
    nodes
      .slice(1)
      .map(
        ([x, y]) =>
          rect(x - 28, y - 22, 56, 36, '#ffffff', 6) + rect(x - 36, y + 20, 72, 8, '#ffffff', 4),
      )
      .join('') +
    times(
      3,
      (i) =>
        rect(800, 300 + i * 42, 100, 30, '#ffffff', 6) +
        circle(880, 315 + i * 42, 6, turn > 0.5 ? c : b),
    )
  )
}

/** A stage with prizes. */
const contest: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(3, (i) => rect(590 + i * 190, [520, 440, 570][i] ?? 500, 180, 300, [b, a, b][i] ?? a, 10)) +
  times(3, (i) =>
    person(680 + i * 190, ([520, 440, 570][i] ?? 500) - 150, 84, [c, b, c][i] ?? c, SKIN[i] ?? ''),
  ) +
  path('M 824 96 h 92 c 0 86 -20 120 -46 120 c -26 0 -46 -34 -46 -120 z', c) +
  rect(858, 210, 24, 30, c) +
  rect(832, 236, 76, 14, c, 7) +
  times(22, (i) => {
    const x = 560 + ((i * 137 + turn * 300) % 640)
    const y = 40 + ((i * 83) % 300)
    return i % 2
      ? rect(x, y, 16, 16, [a, b, c][i % 3] ?? a, 3)
      : circle(x, y, 8, [a, b, c][i % 3] ?? a)
  })

/** A padlock over a page. */
const safety: Motif = ({ shapes: [a, b, c] }, turn) =>
  rect(610, 90, 420, 560, '#ffffff', 24, 'opacity="0.85"') +
  times(7, (i) =>
    rect(660, 150 + i * 66, 220 + ((i * 61 + turn * 80) % 110), 22, b, 11, 'opacity="0.6"'),
  ) +
  stroke('M 860 420 v -70 a 100 100 0 0 1 200 0 v 70', a, 34) +
  rect(810, 420, 300, 250, a, 34) +
  circle(960, 520, 36, c) +
  rect(946, 530, 28, 76, c, 14)

/** Cards of a library and a lens. */
const library: Motif = ({ shapes: [a, b, c] }, turn) =>
  times(6, (i) => {
    const x = 590 + (i % 3) * 196
    const y = 110 + Math.floor(i / 3) * 260
    return (
      rect(x, y, 176, 236, '#ffffff', 18, 'opacity="0.92"') +
      rect(x + 16, y + 16, 144, 104, [a, b, c, b, c, a][i] ?? a, 10) +
      rect(x + 16, y + 142, 110 + ((i * 17 + turn * 30) % 34), 14, a, 7, 'opacity="0.6"') +
      rect(x + 16, y + 172, 80, 14, a, 7, 'opacity="0.35"')
    )
  }) +
  ring(940, 480, 130, a, 26) +
  circle(940, 480, 118, '#ffffff', 'opacity="0.35"') +
  stroke('M 1040 580 L 1140 690', a, 44)

/** A school at the edge of a rice field. */
const school: Motif = ({ shapes: [a, b, c] }, turn) =>
  circle(1040, 190 + turn * 60, 92, c) +
  path('M 240 640 C 560 520, 900 560, 1560 480 V 820 H 240 Z', b, 'opacity="0.6"') +
  rect(650, 330, 420, 260, '#ffffff') +
  polygon(
    [
      [610, 340],
      [860, 210],
      [1110, 340],
    ],
    a,
  ) +
  times(4, (i) => rect(684 + i * 98, 380, 58, 70, b, 6)) +
  rect(830, 480, 66, 110, a, 6) +
  stroke('M 860 210 V 110', a, 8) +
  rect(864, 112, 92, 16, '#c8102e') +
  rect(864, 128, 92, 12, '#ffffff') +
  rect(864, 140, 92, 24, '#2d2a6e') +
  rect(864, 164, 92, 12, '#ffffff') +
  rect(864, 176, 92, 16, '#c8102e') +
  times(5, (i) =>
    stroke(
      `M ${480 + i * 20} ${700 + i * 22} C ${700 + i * 30} ${640 + i * 24}, ${980} ${680 + i * 24}, 1220 ${620 + i * 30}`,
      a,
      5,
      'opacity="0.45"',
    ),
  )

/** A laptop with code. */
const coding: Motif = ({ shapes: [a, b, c] }, turn) =>
  rect(600, 140, 540, 370, a, 26) +
  rect(626, 166, 488, 318, '#10202e', 10) +
  times(
    7,
    (i) =>
      rect(
        656 + (i % 3) * 34,
        196 + i * 40,
        90 + ((i * 53 + turn * 60) % 120),
        16,
        [b, c, '#ffffff'][i % 3] ?? b,
        8,
      ) +
      rect(
        800 + (i % 3) * 60,
        196 + i * 40,
        60 + ((i * 31) % 70),
        16,
        [c, '#ffffff', b][i % 3] ?? c,
        8,
      ),
  ) +
  path('M 540 540 H 1200 L 1160 600 H 580 Z', b) +
  circle(1060, 640, 30, c, 'opacity="0.8"') +
  ring(640, 690, 34, c, 12)

/** By the subject of the news. */
export const newsMotifs = { training, meeting, network, contest, safety, library, school, coding }
export type NewsMotif = keyof typeof newsMotifs
