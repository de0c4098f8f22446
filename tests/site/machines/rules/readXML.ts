import { xml2js } from 'xml-js'

/** One element of an XML document, its children in their order. */
export interface XMLElement {
  name: string
  attributes: Record<string, string>
  children: XMLElement[]
  text: string
}

interface Raw {
  type?: string
  name?: string
  attributes?: Record<string, string | number>
  elements?: Raw[]
  text?: string | number
  cdata?: string
}

/** The root of a document. Throws on XML that is not well formed. */
export function readXML(xml: string): XMLElement {
  const { elements = [] } = xml2js(xml) as Raw
  const roots = elements.filter(({ type }) => type === 'element')
  if (roots.length !== 1 || !roots[0]) throw new Error(`${roots.length} roots`)
  return toElement(roots[0])
}

const toElement = ({ name = '', attributes = {}, elements = [] }: Raw): XMLElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, to]) => [key, String(to)])),
  children: elements.filter(({ type }) => type === 'element').map(toElement),
  text: elements.map(({ text, cdata }) => String(text ?? cdata ?? '')).join(''),
})

/** The children of that name. */
export const childrenOf = ({ children }: XMLElement, name: string): XMLElement[] =>
  children.filter((child) => child.name === name)

/** The text of the only child of that name; undefined where there is none. */
export const textOf = (element: XMLElement, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text
