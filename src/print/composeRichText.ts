import { cutText } from '@/shared/cutText'
import {
  childrenOf,
  FORMAT,
  headingNumber,
  smallestHeading,
  type RichNode,
  type RichTextValue,
} from '@/site/richText/nodes'
import { composeBlockNode } from './composeBlockNode'
import { composeTable } from './composeTable'
import { printableText } from './printableText'
import { typstString, typstText } from './typstText'
import { typstWords } from './typstWords'

export interface ComposedText {
  source: string
  /** False when the text was longer than what was asked for. */
  isWhole: boolean
}

/** What is still to be composed, and how links become whole addresses. */
export interface Composing {
  charactersLeft: number
  linkURL: (node: RichNode) => string | null
}

/** Typst gives up on deeper nesting sooner or later; nobody reads lists in lists this deep. */
const DEPTH_MAX = 6
const FIRST_HEADING = 2

/**
 * Payload's rich text as Typst markup: paragraphs, headings, lists, quotes, tables and links, none of whose words
 * is read as markup. Of blocks the words come along, with the address of a film or a button. Pictures stay out; a node of an unknown type gives its children only.
 * @param characters how much of the text is wanted at most
 */
export function composeRichText({
  value,
  characters,
  linkURL,
}: {
  value: unknown
  characters: number
  linkURL: Composing['linkURL']
}): ComposedText {
  const root = (value as RichTextValue | null)?.root
  if (!root) return { source: '', isWhole: true }
  const composing = { charactersLeft: characters, linkURL }
  const shift = FIRST_HEADING - smallestHeading(root)
  const source = composeBlocks({ nodes: childrenOf(root), composing, shift, depth: 0 })
  return { source, isWhole: composing.charactersLeft >= 0 }
}

interface Place {
  composing: Composing
  shift: number
  depth: number
}

const composeBlocks = ({ nodes, ...place }: Place & { nodes: RichNode[] }): string =>
  nodes
    .map((node) => composeBlock(node, place))
    .filter(Boolean)
    .join('\n\n')

function composeBlock(node: RichNode, place: Place): string {
  const { composing, shift, depth } = place
  if (composing.charactersLeft <= 0) return skip(node, composing)
  switch (node.type) {
    case 'paragraph':
      return composeInline(node, composing)
    case 'heading': {
      const level = Math.min(6, Math.max(FIRST_HEADING, headingNumber(node) + shift))
      const words = composeInline(node, composing)
      return words && `#heading(level: ${level})[${words}]`
    }
    case 'quote':
      return wrap('#quote(block: true)', composeInline(node, composing))
    case 'horizontalrule':
      return '#line(length: 100%, stroke: 0.5pt)'
    case 'list':
      return depth < DEPTH_MAX ? composeList(node, place) : composeInline(node, composing)
    case 'table':
      return composeTable(node, (cell) => composeInline(cell, composing))
    case 'upload':
      return ''
    case 'block':
      return composeBlockNode({
        node,
        compose: (part) => composeWords(part, composing),
      })
    default:
      return composeInline(node, composing)
  }
}

function composeList(node: RichNode, { composing, shift, depth }: Place): string {
  const items = childrenOf(node).flatMap((item) => {
    const inner = childrenOf(item)
    const own = inner.filter(({ type }) => type !== 'list')
    const words = mark(item) + composeInline({ children: own }, composing)
    const nested = composeBlocks({
      nodes: inner.filter(({ type }) => type === 'list'),
      composing,
      shift,
      depth: depth + 1,
    })
    const content = [words, nested].filter(Boolean).join('\n')
    return content ? [`[${content}]`] : []
  })
  if (items.length === 0) return ''
  if (node.listType !== 'number') return `#list(${items.join(', ')})`
  const start = Number(node.start)
  return `#enum(start: ${Number.isInteger(start) && start > 1 ? start : 1}, ${items.join(', ')})`
}

const mark = ({ checked }: RichNode): string =>
  checked === undefined ? '' : typstText(checked ? '☑ ' : '☐ ')

/** The words of a node in one run, those of blocks inside it set apart by a space. */
function composeInline(node: RichNode, composing: Composing): string {
  return childrenOf(node)
    .map((child) => composeWords(child, composing))
    .join('')
}

function composeWords(node: RichNode, composing: Composing): string {
  if (composing.charactersLeft <= 0) return skip(node, composing)
  switch (node.type) {
    case 'text':
      return composeText(node, composing)
    case 'linebreak':
      return '#linebreak();'
    case 'tab':
      return typstText(' ')
    case 'link':
    case 'autolink': {
      const url = composing.linkURL(node)
      const words = composeInline(node, composing)
      return url ? wrap(`#link(${typstString(url)})`, words) : words
    }
    case 'paragraph':
    case 'listitem':
      return composeInline(node, composing) + typstText(' ')
    default:
      return composeInline(node, composing)
  }
}

function composeText({ text, format }: RichNode, composing: Composing): string {
  if (typeof text !== 'string' || !text) return ''
  const shown = cutText(keepSpaces(text), composing.charactersLeft)
  composing.charactersLeft -= text.length
  const bits = typeof format === 'number' ? format : 0
  let words = typstWords(shown)
  if (bits & FORMAT.subscript) words = wrap('#sub', words)
  if (bits & FORMAT.superscript) words = wrap('#super', words)
  if (bits & FORMAT.strikethrough) words = wrap('#strike', words)
  if (bits & FORMAT.underline) words = wrap('#underline', words)
  if (bits & FORMAT.italic) words = wrap('#emph', words)
  if (bits & FORMAT.bold) words = wrap('#strong', words)
  return words
}

/** Spaces at the ends of a text node stand between words of different looks. */
function keepSpaces(text: string): string {
  const [, before = '', after = ''] = /^(\s?)[^]*?(\s?)$/.exec(text) ?? []
  return before + printableText(text) + after
}

const wrap = (call: string, words: string): string => (words ? `${call}[${words}];` : '')

/** Counts what is left out, so that the reader can be told that there is more. */
function skip(node: RichNode, composing: Composing): string {
  const hasWords = (part: RichNode): boolean =>
    Boolean(typeof part.text === 'string' && part.text.trim()) || childrenOf(part).some(hasWords)
  if (hasWords(node)) composing.charactersLeft = -1
  return ''
}
