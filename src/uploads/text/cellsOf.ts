import { SaxesParser } from 'saxes'
import { Unreadable } from './FileWords'

/** The cells of one sheet: a tab between cells, a line for each row. Numbers stand as a person reads them. */
export function cellsOf({ xml, strings }: { xml: string; strings: string[] }): string {
  const words: string[] = []
  let type = ''
  let value = ''
  let isValue = false
  const parser = new SaxesParser({ xmlns: false })
  parser.on('error', () => {
    throw new Unreadable('broken')
  })
  parser.on('opentag', ({ name, attributes }) => {
    const local = name.replace(/^x:/, '')
    if (local === 'c') {
      type = attributes.t ?? ''
      value = ''
    }
    isValue = ['v', 't', 'oddHeader', 'oddFooter'].includes(local)
  })
  parser.on('text', (text) => {
    if (isValue) value += text
  })
  parser.on('closetag', ({ name }) => {
    const local = name.replace(/^x:/, '')
    isValue = false
    if (local === 'c') words.push(`${shown({ type, value, strings })}\t`)
    if (local === 'row') words.push('\n')
    if (local === 'oddHeader' || local === 'oddFooter') words.push(`\n${value}`)
    if (local !== 'v' && local !== 't' && local !== 'is' && local !== 'r') value = ''
  })
  if (xml) parser.write(xml).close()
  return words.join('')
}

function shown({ type, value, strings }: { type: string; value: string; strings: string[] }) {
  if (type === 's') return strings[Number(value)] ?? ''
  const number = Number(value)
  // Long numbers are kept as 1.1017002307E12.
  return !type && Number.isSafeInteger(number) && value ? String(number) : value
}
