import { LINE_BREAK, type Block, type Cell, type Run } from './pasted'
import { writeList, type Item } from './writeList'

const FIRST_LEVEL = 2
const LAST_LEVEL = 4

/** The parts as plain HTML; the largest heading becomes the second level, below the title of the page. */
export function writeBlocks(blocks: Block[]): string {
  const levels = blocks.flatMap((block) =>
    block.kind === 'text' && block.style.kind === 'heading' ? [block.style.level] : [],
  )
  const shift = FIRST_LEVEL - Math.min(...levels, 6)
  let html = ''
  let items: Item[] = []

  for (const block of blocks) {
    if (block.kind === 'text' && block.style.kind === 'item') {
      items.push({ ...block.style, html: writeRuns(block.runs) })
      continue
    }
    html += writeList(items) + writeBlock(block, shift)
    items = []
  }
  return html + writeList(items)
}

function writeBlock(block: Block, shift: number): string {
  if (block.kind === 'rule') return '<hr>'
  if (block.kind === 'table')
    return `<table><tbody>${block.rows.map(writeRow).join('')}</tbody></table>`
  const { style, runs } = block
  if (style.kind === 'quote') return `<blockquote>${writeRuns(runs)}</blockquote>`
  if (style.kind === 'heading') {
    const level = Math.min(LAST_LEVEL, Math.max(FIRST_LEVEL, style.level + shift))
    // A heading is bold by itself.
    const plain = runs.map((run) => ({ ...run, marks: run.marks.replace(/[biu]/g, '') }))
    return `<h${level}>${writeRuns(plain)}</h${level}>`
  }
  return splitAtGaps(runs)
    .map((part) => `<p>${writeRuns(part)}</p>`)
    .join('')
}

const writeRow = (cells: Cell[]): string => `<tr>${cells.map(writeCell).join('')}</tr>`

function writeCell({ isHeading, columns, rows, blocks }: Cell): string {
  const tag = isHeading ? 'th' : 'td'
  const spans =
    (columns > 1 ? ` colspan="${columns}"` : '') + (rows > 1 ? ` rowspan="${rows}"` : '')
  return `<${tag}${spans}>${writeBlocks(blocks)}</${tag}>`
}

/** Two line breaks together are how chats and mails set paragraphs apart. */
function splitAtGaps(runs: Run[]): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...others] = run.text.split(/\s*\n\s*\n\s*/)
    parts.at(-1)?.push({ ...run, text: first })
    for (const text of others) parts.push([{ ...run, text }])
  }
  return parts.filter((part) => part.some(({ text }) => text.trim()))
}

const TAGS: Record<string, string> = {
  b: 'strong',
  i: 'em',
  u: 'u',
  s: 's',
  '^': 'sup',
  _: 'sub',
}

/** Runs without the spaces around the whole, and without those next to a line break. */
function writeRuns(runs: Run[]): string {
  const merged = merge(runs)
  const first = merged[0]
  const last = merged.at(-1)
  if (first) first.text = first.text.replace(/^\s+/, '')
  if (last) last.text = last.text.replace(/\s+$/, '')
  return merged.map(writeRun).join('')
}

/** Word sets Thai and other letters apart even inside a word; what looks alike is one again. */
function merge(runs: Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    // The look of a space or a line break does not show.
    const isAlike = last && (last.marks === run.marks || !run.text.trim()) && last.href === run.href
    if (last && isAlike) last.text += run.text
    else if (run.text) merged.push({ ...run })
  }
  return merged.map((run) => ({
    ...run,
    text: run.text.replace(/ *\n */g, LINE_BREAK).replace(/ +/g, ' '),
  }))
}

function writeRun({ text, marks, href }: Run): string {
  if (!text) return ''
  let html = escape(text).replaceAll(LINE_BREAK, '<br>')
  for (const mark of marks) html = `<${TAGS[mark]}>${html}</${TAGS[mark]}>`
  return href ? `<a href="${escape(href)}">${html}</a>` : html
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
