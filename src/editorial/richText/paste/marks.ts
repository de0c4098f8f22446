import { styleOf, tagOf } from './elements'

const BY_TAG: Record<string, string> = {
  b: 'b',
  strong: 'b',
  i: 'i',
  em: 'i',
  u: 'u',
  ins: '',
  s: 's',
  strike: 's',
  del: 's',
  sup: '^',
  sub: '_',
}

interface Look {
  marks: string
  href?: string
}

/** How the letters within an element look: as around it, with what the element and its style add or take. */
export function readMarks(element: Element, around: Look): Look {
  const tag = tagOf(element)
  const style = styleOf(element)
  const marks = new Set(around.marks)
  const own = BY_TAG[tag]
  if (own) marks.add(own)

  const weight = /font-weight:\s*([\w-]+)/i.exec(style)?.[1]
  // Google Docs wraps everything in a <b> that is not bold.
  if (weight) set(marks, 'b', weight === 'bold' || weight === 'bolder' || Number(weight) >= 600)
  const slant = /font-style:\s*(\w+)/i.exec(style)?.[1]
  if (slant) set(marks, 'i', slant !== 'normal')
  if (/text-decoration[^;]*line-through/i.test(style)) marks.add('s')
  if (/text-decoration[^;]*underline/i.test(style)) marks.add('u')
  if (/vertical-align:\s*super/i.test(style)) marks.add('^')
  if (/vertical-align:\s*sub/i.test(style)) marks.add('_')

  const href = (tag === 'a' ? safeAddress(element.getAttribute('href')) : null) ?? around.href
  // A link has its line anyway.
  if (href) marks.delete('u')
  return { marks: [...marks].sort().join(''), href }
}

function set(marks: Set<string>, mark: string, isOn: boolean): void {
  if (isOn) marks.add(mark)
  else marks.delete(mark)
}

/** Addresses that lead somewhere for every reader: not into somebody's disk, not to a place in the old document. */
export function safeAddress(href: string | null): string | null {
  const address = (href ?? '').trim()
  if (/[\u0000-\u001f\u007f]/.test(address)) return null
  return /^(https?:\/\/[^/\\\s]|mailto:\S+@|tel:[+\d])/i.test(address) ? address : null
}
