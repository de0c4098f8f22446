/** A node of Payload's rich text (Lexical's serialised state); only what is drawn, all of it unproven. */
export interface RichNode {
  type?: string
  children?: RichNode[]
  text?: string
  format?: unknown
  tag?: string
  listType?: string
  start?: unknown
  checked?: boolean
  value?: unknown
  relationTo?: unknown
  headerState?: unknown
  colSpan?: unknown
  rowSpan?: unknown
  fields?: {
    url?: unknown
    linkType?: unknown
    doc?: { relationTo?: unknown; value?: unknown } | null
    /** Of a block: its kind; its other fields stand beside it. */
    blockType?: unknown
    [field: string]: unknown
  } | null
}

/** Deeper than people nest, and far from what a stack holds: what lies deeper is left out. */
export const DEPTH_MAX = 60

export interface RichTextValue {
  root?: RichNode
}

/** Bits of a text node's format, as Lexical numbers them. */
export const FORMAT = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  underline: 8,
  code: 16,
  subscript: 32,
  superscript: 64,
} as const

export const childrenOf = (node: RichNode): RichNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

const isNode = (node: unknown): node is RichNode => Boolean(node) && typeof node === 'object'

/** What the writer put into a field of a block, when it is text. */
export function blockText(node: RichNode, field: string): string {
  const value = node.fields?.[field]
  return typeof value === 'string' ? value.trim() : ''
}

/** The smallest heading number a text uses, so that its first level can follow the page's own. */
export function smallestHeading(node: RichNode, depth = 0): number {
  const own = node.type === 'heading' ? headingNumber(node) : 7
  if (depth > DEPTH_MAX) return own
  return childrenOf(node).reduce(
    (smallest, child) => Math.min(smallest, smallestHeading(child, depth + 1)),
    own,
  )
}

export const headingNumber = ({ tag }: RichNode): number => {
  const match = typeof tag === 'string' && /^h([1-6])$/.exec(tag)
  return match ? Number(match[1]) : 2
}

/** Whether a document holds anything to read or see. */
export function hasContent(value: RichTextValue | null | undefined): boolean {
  return value?.root ? isFilled(value.root) : false
}

function isFilled(node: RichNode, depth = 0): boolean {
  if (node.type === 'upload' || node.type === 'horizontalrule' || node.type === 'block') return true
  if (typeof node.text === 'string' && node.text.trim()) return true
  return depth < DEPTH_MAX && childrenOf(node).some((child) => isFilled(child, depth + 1))
}
