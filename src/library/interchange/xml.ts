import { escapeXML } from '@/shared/escapeXML'

export type Attributes = Record<string, string | undefined>

/** An element around XML that is already composed; the empty string where there is nothing to hold. */
export function element(name: string, children: (string | undefined)[], of?: Attributes): string {
  const content = children.filter(Boolean).join('')
  return content ? `<${name}${attributesOf(of)}>${content}</${name}>` : ''
}

/** An element around a text; the empty string where there is no text. */
export const text = (name: string, value: string | null | undefined, of?: Attributes): string =>
  element(name, [escapeXML(value?.trim() ?? '')], of)

/** An element that may be empty. */
export const bare = (name: string, of?: Attributes, content = ''): string =>
  `<${name}${attributesOf(of)}>${content}</${name}>`

const attributesOf = (attributes: Attributes = {}): string =>
  Object.entries(attributes)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeXML(value)}"`)
    .join('')
