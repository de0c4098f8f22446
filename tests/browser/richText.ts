import { toRichText } from '@/office/starter/toRichText'

type Block = Parameters<typeof toRichText>[0][number]
interface Node {
  [key: string]: unknown
}

const element = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  format: '',
  indent: 0,
  direction: 'ltr',
  children,
  ...more,
})

const words = (text: string): Node => ({
  type: 'text',
  version: 1,
  text,
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
})

const paragraph = (text: string): Node => element('paragraph', [words(text)])

/** A table whose first row is its heading. */
export const table = (rows: string[][]): Node =>
  element(
    'table',
    rows.map((cells, row) =>
      element(
        'tablerow',
        cells.map((text) =>
          element('tablecell', [paragraph(text)], { headerState: row === 0 ? 1 : 0 }),
        ),
      ),
    ),
  )

export const quote = (text: string): Node => element('quote', [words(text)])

/** Rich text as an editor saves it: the starter's blocks, then nodes it has no block for. */
export function richText(blocks: Block[], nodes: Node[] = []) {
  const text = toRichText(blocks)
  return { root: { ...text.root, children: [...text.root.children, ...nodes] } }
}
