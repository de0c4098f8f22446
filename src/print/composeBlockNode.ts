import { buttonHref } from '@/editorial/richText/blocks/buttonHref'
import { youTubeID } from '@/shared/youTubeID'
import { fileOf } from '@/site/richText/fileOf'
import { blockText, FORMAT, type RichNode } from '@/site/richText/nodes'

/**
 * The words of a block for a sheet of paper: a notice in a frame, a button and a film as links, a file by its name.
 * Pictures stay out, as everywhere in the text.
 * @param compose a node of words, as Typst markup
 */
export function composeBlockNode({
  node,
  compose,
}: {
  node: RichNode
  compose: (node: RichNode) => string
}): string {
  const text = (words: string, format = 0) =>
    words ? compose({ type: 'text', text: words, format }) : ''
  const link = (words: string, url: string | null) =>
    url && words
      ? compose({
          type: 'link',
          fields: { linkType: 'custom', url },
          children: [{ type: 'text', text: words }],
        })
      : text(words)

  switch (node.fields?.blockType) {
    case 'notice': {
      const words = text(blockText(node, 'text').replace(/\s+/g, ' '))
      return words && `#block(width: 100%, inset: 8pt, stroke: 0.5pt)[${words}]`
    }
    case 'button':
      return link(blockText(node, 'label'), buttonHref(node.fields.href))
    case 'file': {
      const file = fileOf(node.fields.file)
      return file
        ? text(blockText(node, 'label') || (file.originalName ?? ''), FORMAT.underline)
        : ''
    }
    case 'video': {
      const id = youTubeID(node.fields.url)
      const url = id ? `https://www.youtube.com/watch?v=${id}` : null
      return link(blockText(node, 'title') || (url ?? ''), url)
    }
    default:
      return ''
  }
}
