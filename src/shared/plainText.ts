interface TextNode {
  text?: unknown
  type?: unknown
  children?: unknown
  root?: unknown
  fields?: unknown
}

const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablecell'])
/** The words of blocks: of a notice, of a button and of a file, of a film. */
const BLOCK_WORDS = ['title', 'text', 'label']
/** Deeper than people nest; what lies deeper is nobody's text. */
const DEPTH_MAX = 100

/** The words of a Lexical document, those of its blocks included, one space between them; empty for anything else. */
export function plainText(document: unknown): string {
  return read(document, 0).replace(/\s+/g, ' ').trim()
}

function read(node: unknown, depth: number): string {
  if (!node || typeof node !== 'object' || depth > DEPTH_MAX) return ''
  const { root, text, type, children, fields } = node as TextNode
  if (root) return read(root, depth + 1)
  if (type === 'block') return ` ${blockWords(fields)} `
  const parts = Array.isArray(children) ? children : []
  const own = typeof text === 'string' ? text : ''
  const inner = own + parts.map((part) => read(part, depth + 1)).join('')
  return BLOCKS.has(String(type ?? '')) || type === 'linebreak' ? `${inner} ` : inner
}

function blockWords(fields: unknown): string {
  if (!fields || typeof fields !== 'object') return ''
  return BLOCK_WORDS.map((name) => (fields as Record<string, unknown>)[name])
    .filter((word) => typeof word === 'string')
    .join(' ')
}
