import { SaxesParser } from 'saxes'
import { Unreadable } from './FileWords'

type Attributes = Record<string, string>

/** Walks an XML document; names come as they are written, with their prefix. Foreign entities are never followed. */
function walk(
  xml: string,
  {
    open = () => {},
    text = () => {},
    close = () => {},
  }: {
    open?: (name: string, attributes: Attributes) => void
    text?: (text: string) => void
    close?: (name: string) => void
  },
): void {
  if (!xml) return
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => {
    throw new Unreadable('broken')
  })
  parser.on('opentag', (tag) => open(tag.name, tag.attributes))
  parser.on('text', text)
  parser.on('cdata', text)
  parser.on('closetag', (tag) => close(tag.name))
  parser.write(xml).close()
}

/** Calls back for every element as it begins. */
export const eachElement = (
  xml: string,
  open: (name: string, attributes: Attributes) => void,
): void => walk(xml, { open })

/** The text inside the named elements (all text where none are named), with marks where other elements end. */
export function wordsOf({
  xml,
  inside,
  marks,
}: {
  xml: string
  inside?: string[]
  /** Name of an element → what stands behind it. */
  marks: Record<string, string>
}): string {
  const words: string[] = []
  let depth = inside ? 0 : 1
  walk(xml, {
    open: (name) => {
      if (inside?.includes(name)) depth += 1
    },
    text: (text) => {
      if (depth > 0) words.push(text)
    },
    close: (name) => {
      if (inside?.includes(name)) depth -= 1
      if (marks[name]) words.push(marks[name])
    },
  })
  return words.join('')
}
