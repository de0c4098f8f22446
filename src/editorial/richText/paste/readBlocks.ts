import { isDropped, isElement, isMarker, isPageBreak, styleOf, tagOf } from './elements'
import { listStyle, wordListStyle } from './listStyle'
import { readMarks } from './marks'
import { LINE_BREAK, type Block, type Cell, type Run, type Style } from './pasted'

const TEXT_NODE = 3
const SPAN_MAX = 50
/** Deeper than people nest; a document deeper than this was made to break something. */
const DEPTH_MAX = 60

const BLOCKS =
  /^(p|div|section|article|header|footer|main|aside|address|figure|figcaption|dl|dt|dd|pre|center|form|fieldset|ul|ol|h[1-6]|li|blockquote)$/

interface Place {
  style: Style
  marks: string
  href?: string
  depth: number
  /** Level and kind of the list around, for its items. */
  list?: { level: number; isNumbered: boolean }
}

/** The parts of a document in their order. */
export function readBlocks(root: Node): Block[] {
  const blocks: Block[] = []
  let runs: Run[] = []
  readAll(root, { style: { kind: 'paragraph' }, marks: '', depth: 0 })
  return blocks

  function readAll(node: Node, place: Place): void {
    if (place.depth > DEPTH_MAX) return
    for (const child of node.childNodes) read(child, { ...place, depth: place.depth + 1 })
    if (node === root) close(place.style)
  }

  function read(node: Node, place: Place): void {
    if (node.nodeType === TEXT_NODE) return add(node.nodeValue ?? '', place)
    if (!isElement(node) || isDropped(node)) return
    if (isMarker(node) && place.style.kind !== 'heading') return
    const tag = tagOf(node)
    if (tag === 'br') return isPageBreak(node) ? undefined : add(LINE_BREAK, place, true)
    if (tag === 'hr') return alone({ kind: 'rule' }, place)
    if (tag === 'table') return readTable(node, place)
    const inner = { ...place, ...readMarks(node, place) }
    if (!BLOCKS.test(tag)) return readAll(node, inner)

    close(place.style)
    const { style, list } = styleWithin(node, inner)
    readAll(node, { ...inner, style, list, marks: style.kind === 'heading' ? '' : inner.marks })
    close(style)
  }

  function add(text: string, { marks, href }: Place, isBreak = false): void {
    const plain = isBreak ? text : text.replace(/\uFEFF/g, '').replace(/[\s\u00a0]+/g, ' ')
    const last = runs.at(-1)
    if (last && last.marks === marks && last.href === href) last.text += plain
    else if (plain) runs.push({ text: plain, marks, ...(href ? { href } : {}) })
  }

  function close(style: Style): void {
    if (runs.some(({ text }) => text.trim())) append({ kind: 'text', style, runs })
    runs = []
  }

  /** A second paragraph of the same item or quote goes on in it. */
  function append(block: Extract<Block, { kind: 'text' }>): void {
    const last = blocks.at(-1)
    const goesOn = block.style.kind === 'item' || block.style.kind === 'quote'
    if (goesOn && last?.kind === 'text' && last.style === block.style) {
      last.runs.push({ text: LINE_BREAK, marks: '' }, ...block.runs)
    } else blocks.push(block)
  }

  function alone(block: Block, { style }: Place): void {
    close(style)
    blocks.push(block)
  }

  function readTable(table: Element, place: Place): void {
    const rows = [...table.querySelectorAll('tr')]
      .filter((row) => row.closest('table') === table)
      .map(readRow)
      .filter((cells) => cells.length > 0)
    const hasWords = rows.flat().some((cell) => cell.blocks.length > 0)
    if (hasWords) alone({ kind: 'table', rows }, place)
  }
}

const readRow = (row: Element): Cell[] =>
  [...row.children]
    .filter((cell) => /^t[dh]$/.test(tagOf(cell)))
    .map((cell) => ({
      isHeading: tagOf(cell) === 'th' || tagOf(row.parentElement ?? row) === 'thead',
      columns: toSpan(cell.getAttribute('colspan')),
      rows: toSpan(cell.getAttribute('rowspan')),
      // A table within a table comes apart: its words stay.
      blocks: readBlocks(cell).flatMap(untable),
    }))

const untable = (block: Block): Block[] =>
  block.kind === 'table' ? block.rows.flat().flatMap((cell) => cell.blocks) : [block]

const toSpan = (value: string | null): number => {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 && span <= SPAN_MAX ? span : 1
}

function styleWithin(element: Element, place: Place): Pick<Place, 'style' | 'list'> {
  const { style, list } = place
  const tag = tagOf(element)
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return { style: { kind: 'heading', level: Number(heading[1]) }, list }
  if (/\bMsoTitle\b/.test(element.className)) return { style: { kind: 'heading', level: 1 }, list }
  if (tag === 'blockquote' || /\bMso(Intense)?Quote\b/.test(element.className)) {
    return { style: style.kind === 'quote' ? style : { kind: 'quote' }, list }
  }
  if (tag === 'ul' || tag === 'ol') {
    return { style, list: { level: (list?.level ?? 0) + 1, isNumbered: tag === 'ol' } }
  }
  if (tag === 'li') return { style: listStyle(element, list), list }
  return { style: wordListStyle(element, styleOf(element)) ?? style, list }
}
