import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** One element of a page as a browser's parser sees it. */
export interface Tag {
  name: string
  attributes: Record<string, string>
  /** The text in it, markup left out. */
  text: string
  isInHead: boolean
}

/** Every element of a page, in the order of the page. */
export function readHTML(html: string): Tag[] {
  const tags: Tag[] = []
  walk(parse(html), false, tags)
  return tags
}

function walk(node: Node, isInHead: boolean, tags: Tag[]): void {
  if (isElement(node)) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
    tags.push({ name: node.tagName, attributes, text: textOf(node), isInHead })
  }
  const isHead = isInHead || (isElement(node) && node.tagName === 'head')
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, isHead, tags)
}

const isElement = (node: Node): node is Element => 'tagName' in node

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** What a page says in its head, by the name search engines and social media know it by. */
export class Head {
  constructor(private readonly tags: Tag[]) {}

  /** All contents of a `meta`, by its name or property. */
  all(name: string): string[] {
    return this.tags
      .filter(({ name: tag, attributes }) => tag === 'meta' && nameOf(attributes) === name)
      .map(({ attributes }) => attributes.content ?? '')
  }

  one(name: string): string | undefined {
    return this.all(name)[0]
  }

  /** The links with this relation. */
  links(rel: string): Record<string, string>[] {
    return this.tags
      .filter(({ name, attributes }) => name === 'link' && attributes.rel === rel)
      .map(({ attributes }) => attributes)
  }

  /** Metas and links that stand outside the head, where nobody looks for them. */
  get strays(): string[] {
    return this.tags
      .filter(({ name, isInHead }) => !isInHead && (name === 'meta' || name === 'link'))
      .map(({ name, attributes }) => `${name} ${JSON.stringify(attributes)}`)
  }

  get title(): string {
    return this.tags.find(({ name, isInHead }) => name === 'title' && isInHead)?.text ?? ''
  }

  get language(): string | undefined {
    return this.tags.find(({ name }) => name === 'html')?.attributes.lang
  }
}

const nameOf = ({ name, property }: Record<string, string>): string | undefined => property ?? name
