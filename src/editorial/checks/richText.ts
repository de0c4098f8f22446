interface TextNode {
  type?: string
  text?: string
  children?: unknown[]
  root?: unknown
  fields?: Record<string, unknown>
  url?: unknown
}

const CELLS = new Set(['tablecell'])
const BLOCKS = new Set(['paragraph', 'heading', 'listitem', 'quote', 'tablerow', 'linebreak'])
/** What stands for something without being text: a picture, a block, a line. */
const THINGS = new Set(['upload', 'block', 'inlineBlock', 'relationship', 'horizontalrule'])
const NOT_WORDS = new Set(['id', 'blockType', 'linkType', 'relationTo', 'type', 'format'])

/** All words of a Lexical document, those inside blocks and the targets of `mailto:` and `tel:` links included. */
export function wordsOfRichText(node: unknown): string {
  if (!node || typeof node !== 'object') return ''
  const { root, type = '', text, children = [], fields } = node as TextNode
  if (root) return wordsOfRichText(root)
  const inner = (text ?? '') + children.map(wordsOfRichText).join('')
  const own = type === 'block' || type === 'inlineBlock' ? wordsOfFields(fields) : contactOf(fields)
  const words = own ? `${inner} ${own}` : inner
  if (CELLS.has(type)) return `${words.trimEnd()}\t`
  return BLOCKS.has(type) || THINGS.has(type) ? `${words}\n` : words
}

/** The addresses a Lexical document leads to, those inside blocks included. */
export function linksOfRichText(node: unknown): string[] {
  if (!node || typeof node !== 'object') return []
  if (Array.isArray(node)) return node.flatMap(linksOfRichText)
  return Object.entries(node).flatMap(([key, value]) =>
    (key === 'url' || key === 'href' || key === 'link') && typeof value === 'string'
      ? [value]
      : linksOfRichText(value),
  )
}

/** Whether a reader would see nothing: neither a word nor a picture nor a block. */
export function isBlankRichText(node: unknown): boolean {
  if (!node || typeof node !== 'object') return true
  const { root, type = '', text = '', children = [] } = node as TextNode
  if (root) return isBlankRichText(root)
  if (THINGS.has(type) && type !== 'horizontalrule') return false
  return isBlank(text) && children.every(isBlankRichText)
}

export const isBlank = (text: string | null | undefined): boolean =>
  !text || text.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '') === ''

function wordsOfFields(value: unknown): string {
  if (typeof value === 'string') return value
  if (!value || typeof value !== 'object') return ''
  if (Array.isArray(value)) return value.map(wordsOfFields).filter(Boolean).join('\n')
  if ('root' in value) return wordsOfRichText(value)
  return Object.entries(value)
    .filter(([key]) => !NOT_WORDS.has(key))
    .map(([, inner]) => wordsOfFields(inner))
    .filter(Boolean)
    .join('\n')
}

function contactOf(fields: Record<string, unknown> | undefined): string {
  const url = typeof fields?.url === 'string' ? fields.url : ''
  return /^(mailto|tel):/i.test(url) ? url.replace(/^\w+:/, '') : ''
}
