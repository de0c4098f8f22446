import type { ReactNode } from 'react'
import type { Locale } from '../language'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { Block } from './blocks/Block'
import { Table } from './Table'
import { UploadNode } from './UploadNode'
import {
  childrenOf,
  DEPTH_MAX,
  headingNumber,
  smallestHeading,
  type RichNode,
  type RichTextValue,
} from './nodes'
import { RichLink } from './RichLink'
import { TextNode } from './TextNode'

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

/**
 * Draws Payload's rich text on the server. Words go through React, which escapes them; a node of an unknown type
 * shows its children only, an unknown block nothing.
 * @param language the one it is written in, where that is not the page's
 * @param top number of the first heading level, so that headings follow the page's own without a gap
 */
export function RichText({
  value,
  top = 2,
  language,
}: {
  value: unknown
  top?: number
  language?: Locale
}) {
  const root = (value as RichTextValue | null)?.root
  if (!root) return null
  const shift = top - smallestHeading(root)
  const { locale } = pageLanguage()
  return (
    <div className="prose" lang={language && language !== locale ? language : undefined}>
      {drawAll(root, shift, 0)}
    </div>
  )
}

const drawAll = (node: RichNode, shift: number, depth: number): ReactNode =>
  depth > DEPTH_MAX
    ? null
    : childrenOf(node).map((child, index) => (
        <Node key={index} node={child} shift={shift} depth={depth + 1} />
      ))

function Node({ node, shift, depth }: { node: RichNode; shift: number; depth: number }) {
  const inner = () => drawAll(node, shift, depth)
  switch (node.type) {
    case 'text':
      return <TextNode node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return <> </>
    case 'paragraph':
      return childrenOf(node).length > 0 ? <p>{inner()}</p> : null
    case 'heading': {
      const Heading = HEADINGS[Math.min(6, Math.max(2, headingNumber(node) + shift)) - 2] ?? 'h2'
      return <Heading>{inner()}</Heading>
    }
    case 'quote':
      return <blockquote>{inner()}</blockquote>
    case 'horizontalrule':
      return <hr />
    case 'list':
      return <List node={node}>{inner()}</List>
    case 'listitem':
      return (
        <li className={holdsListOnly(node) ? 'holds-list' : undefined}>
          {node.checked === undefined ? inner() : <CheckItem node={node}>{inner()}</CheckItem>}
        </li>
      )
    case 'link':
    case 'autolink':
      return <RichLink node={node}>{inner()}</RichLink>
    case 'upload':
      return <UploadNode node={node} />
    case 'table':
      return <Table node={node} draw={(cell) => drawAll(cell, shift, depth)} />
    case 'block':
      return <Block node={node} />
    default:
      return <>{inner()}</>
  }
}

/** The editor keeps an inner list in an item of its own, which shows no bullet. */
const holdsListOnly = (item: RichNode): boolean => {
  const inner = childrenOf(item)
  return inner.length > 0 && inner.every(({ type }) => type === 'list')
}

function List({ node, children }: { node: RichNode; children: ReactNode }) {
  if (node.listType !== 'number') return <ul>{children}</ul>
  const start = Number(node.start)
  return <ol start={Number.isInteger(start) && start > 1 ? start : undefined}>{children}</ol>
}

function CheckItem({ node, children }: { node: RichNode; children: ReactNode }) {
  return (
    <>
      <span aria-hidden="true">{node.checked ? '☑ ' : '☐ '}</span>
      <span className="visually-hidden">
        {pageLanguage().say(node.checked ? WORDS.done : WORDS.notDone)}
      </span>
      {children}
    </>
  )
}
