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
  } | null
}

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
  Array.isArray(node.children) ? node.children : []

/** The smallest heading number a text uses, so that its first level can follow the page's own. */
export function smallestHeading(node: RichNode): number {
  const own = node.type === 'heading' ? headingNumber(node) : 7
  return Math.min(own, ...childrenOf(node).map(smallestHeading))
}

export const headingNumber = ({ tag }: RichNode): number => {
  const match = typeof tag === 'string' && /^h([1-6])$/.exec(tag)
  return match ? Number(match[1]) : 2
}

/** Whether a document holds anything to read or see. */
export function hasContent(value: RichTextValue | null | undefined): boolean {
  return value?.root ? isFilled(value.root) : false
}

function isFilled(node: RichNode): boolean {
  if (node.type === 'upload' || node.type === 'horizontalrule') return true
  if (typeof node.text === 'string' && node.text.trim()) return true
  return childrenOf(node).some(isFilled)
}
