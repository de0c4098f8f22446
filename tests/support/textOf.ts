/** Paragraphs as rich text, the way an API client writes them. */
export function textOf(...paragraphs: string[]) {
  const node = { version: 1, format: '', indent: 0 }
  const children = paragraphs.map((text) => ({
    ...node,
    type: 'paragraph',
    children: [{ type: 'text', version: 1, text, format: 0, mode: 'normal', style: '', detail: 0 }],
  }))
  return { root: { ...node, type: 'root', children } }
}
