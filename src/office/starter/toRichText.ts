import type { Block } from './types'

interface Base {
  type: string
  version: number
}
interface ElementNode extends Base {
  children: RichTextNode[]
  direction: 'ltr' | null
  format: ''
  indent: number
}
type RichTextNode = Base & Record<string, unknown>

/** Payload's rich text (Lexical's serialised state), as `@payloadcms/richtext-lexical` 3.90 writes it. */
export interface RichText {
  [key: string]: unknown
  root: ElementNode & { type: 'root' }
}

/**
 * Rich text of a list of blocks. `resolveFile` gives the id in `media` of a picture's key;
 * a picture that resolves to nothing is left out.
 */
export function toRichText(
  blocks: Block[],
  resolveFile: (file: string | number) => string | number | undefined = (file) => file,
): RichText {
  const children = blocks.flatMap((block) => toNode(block, resolveFile) ?? [])
  return { root: { ...element('root', children), type: 'root' } }
}

function toNode(
  block: Block,
  resolveFile: (file: string | number) => string | number | undefined,
): RichTextNode | null {
  switch (block.type) {
    case 'heading':
      return { ...element('heading', [text(block.text)]), tag: `h${block.level}` }
    case 'paragraph':
      return { ...element('paragraph', paragraphChildren(block)), textFormat: 0, textStyle: '' }
    case 'list':
      return toList(block)
    case 'image': {
      const value = resolveFile(block.file)
      return value === undefined ? null : toUpload(value)
    }
  }
}

function paragraphChildren({ text: words, link }: Extract<Block, { type: 'paragraph' }>) {
  if (!link) return [text(words)]
  const fields = { linkType: 'custom', url: link.url, newTab: false }
  const anchor = {
    ...element('link', [text(link.label)]),
    fields,
    id: nodeID(link.url),
    version: 3,
  }
  return words ? [text(`${words} `), anchor] : [anchor]
}

function toList({ style, items }: Extract<Block, { type: 'list' }>): RichTextNode {
  const children = items.map((item, index) => ({
    ...element('listitem', [text(item)]),
    value: index + 1,
  }))
  const tag = style === 'number' ? 'ol' : 'ul'
  return { ...element('list', children), listType: style, start: 1, tag }
}

const toUpload = (value: string | number): RichTextNode => ({
  type: 'upload',
  version: 3,
  format: '',
  id: nodeID(String(value)),
  fields: null,
  relationTo: 'media',
  value,
})

const text = (words: string): RichTextNode => ({
  type: 'text',
  version: 1,
  text: words,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const element = (type: string, children: RichTextNode[]): ElementNode & RichTextNode => ({
  type,
  version: 1,
  children,
  direction: children.length > 0 ? 'ltr' : null,
  format: '',
  indent: 0,
})

const ID_LENGTH = 24

/** The 24 hexadecimal letters Payload gives such a node, always the same for the same words. */
function nodeID(seed: string): string {
  let hash = 0x811c9dc5
  let id = ''
  for (let round = 0; id.length < ID_LENGTH; round += 1) {
    for (const letter of `${round}${seed}`)
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
    id += hash.toString(16).padStart(8, '0')
  }
  return id.slice(0, ID_LENGTH)
}
