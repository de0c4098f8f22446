const ELEMENT_NODE = 1

/** What holds no text of the document, or none that a reader of it saw. */
const DROPPED =
  /^(script|style|head|title|meta|link|xml|template|noscript|svg|math|img|picture|object|embed|iframe|video|audio|canvas|input|button|select|textarea|map|area|o:p)$/
const HIDDEN =
  /display:\s*none|mso-hide:\s*all|mso-element:\s*(comment-list|field-begin|field-end)/i
const DROPPED_CLASS = /\b(msoDel|MsoCommentReference|msocomanchor|msocomtxt)\b/

export const isElement = (node: Node): node is Element => node.nodeType === ELEMENT_NODE

export const tagOf = (element: Element): string => element.tagName.toLowerCase()

export const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

export function isDropped(element: Element): boolean {
  const tag = tagOf(element)
  // Word's own namespaces: drawings, formulas, smart tags around people and places keep their words.
  if (/^(v|w|m|o):/.test(tag)) return true
  return (
    DROPPED.test(tag) ||
    HIDDEN.test(styleOf(element)) ||
    DROPPED_CLASS.test(element.getAttribute('class') ?? '')
  )
}

/** Word's bullet or number, which stands as text before the item. */
export const isMarker = (element: Element): boolean => /mso-list:\s*ignore/i.test(styleOf(element))

export const isPageBreak = (element: Element): boolean =>
  /page-break-before:\s*always|break-before:\s*page/i.test(styleOf(element))
