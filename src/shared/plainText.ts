interface TextNode {
  text?: string
  type?: string
  children?: unknown[]
  root?: unknown
}

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])

/** The words of a Lexical document, one space between its blocks; empty for anything else. */
export function plainText(document: unknown): string {
  return read(document).replace(/\s+/g, ' ').trim()
}

function read(node: unknown): string {
  if (!node || typeof node !== 'object') return ''
  const { root, text, type, children } = node as TextNode
  if (root) return read(root)
  const inner = (text ?? '') + (children ?? []).map(read).join('')
  return BLOCKS.has(type ?? '') || type === 'linebreak' ? `${inner} ` : inner
}
