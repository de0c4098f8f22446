import type { ReactNode } from 'react'
import { FORMAT, type RichNode } from './nodes'

export function TextNode({ node: { text, format } }: { node: RichNode }): ReactNode {
  const bits = typeof format === 'number' ? format : 0
  let drawn: ReactNode = typeof text === 'string' ? text : ''
  if (bits & FORMAT.code) drawn = <code>{drawn}</code>
  if (bits & FORMAT.subscript) drawn = <sub>{drawn}</sub>
  if (bits & FORMAT.superscript) drawn = <sup>{drawn}</sup>
  if (bits & FORMAT.strikethrough) drawn = <s>{drawn}</s>
  if (bits & FORMAT.underline) drawn = <u>{drawn}</u>
  if (bits & FORMAT.italic) drawn = <em>{drawn}</em>
  if (bits & FORMAT.bold) drawn = <strong>{drawn}</strong>
  return drawn
}
