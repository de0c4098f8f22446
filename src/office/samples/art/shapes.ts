/** Small words for writing SVG by hand; numbers are pixels on a 1200 × 800 canvas. */
export const WIDTH = 1200
export const HEIGHT = 800

export const circle = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}" ${more}/>`

export const ring = (x: number, y: number, r: number, stroke: string, width = 10, more = '') =>
  circle(x, y, r, 'none', `stroke="${stroke}" stroke-width="${width}" ${more}`)

export const rect = (x: number, y: number, w: number, h: number, fill: string, r = 0, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${r}" fill="${fill}" ${more}/>`

export const path = (d: string, fill: string, more = '') =>
  `<path d="${d}" fill="${fill}" ${more}/>`

export const stroke = (d: string, colour: string, width = 10, more = '') =>
  path(
    d,
    'none',
    `stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}`,
  )

export const turned = (degrees: number, x: number, y: number, content: string) =>
  `<g transform="rotate(${n(degrees)} ${n(x)} ${n(y)})">${content}</g>`

/** What `draw` gives for 0 … count − 1, together. */
export const times = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => draw(index)).join('')

/** A point on a circle round (x, y); 0 degrees is up, clockwise. */
export function around(x: number, y: number, r: number, degrees: number): [number, number] {
  const angle = ((degrees - 90) * Math.PI) / 180
  return [x + r * Math.cos(angle), y + r * Math.sin(angle)]
}

export const polygon = (points: [number, number][], fill: string, more = '') =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`

const n = (value: number) => Math.round(value * 10) / 10
