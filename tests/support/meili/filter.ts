type Doc = Record<string, unknown>
export type Matches = (doc: Doc) => boolean

export class BadFilter extends Error {}

const TOKEN = /\s*(?:"((?:[^"\\]|\\.)*)"|(<=|>=|!=|[()[\],=<>])|([\p{L}\p{N}_.-]+))/uy

interface Token {
  text: string
  isQuoted: boolean
}

/**
 * The filter expressions that Meilisearch documents: `=`, `!=`, comparisons, `IN [...]`, `NOT`, `AND` over `OR`,
 * parentheses. Values compare without regard to case and compatibility forms, as the server's own do.
 * @throws BadFilter
 */
export function parseFilter(text: string, filterable: Set<string>): Matches {
  const tokens = tokenise(text)
  let at = 0
  const peek = () => tokens[at]
  const isWord = (word: string) => peek()?.text === word && !peek()?.isQuoted
  const take = (expected?: string): string => {
    const token = tokens[at]
    if (!token || (expected && token.text !== expected)) throw new BadFilter(`at ${at}: ${text}`)
    at += 1
    return token.text
  }

  function either(): Matches {
    const parts = [both()]
    while (isWord('OR')) {
      take()
      parts.push(both())
    }
    return (doc) => parts.some((part) => part(doc))
  }
  function both(): Matches {
    const parts = [one()]
    while (isWord('AND')) {
      take()
      parts.push(one())
    }
    return (doc) => parts.every((part) => part(doc))
  }
  function one(): Matches {
    if (isWord('NOT')) {
      take()
      const inner = one()
      return (doc) => !inner(doc)
    }
    if (!isWord('(')) return condition()
    take('(')
    const inner = either()
    take(')')
    return inner
  }
  function condition(): Matches {
    const field = take()
    if (!filterable.has(field)) throw new BadFilter(`${field} is not filterable`)
    const operator = take()
    if (operator === 'IN') {
      take('[')
      const values: string[] = []
      while (!isWord(']')) {
        values.push(fold(take()))
        if (isWord(',')) take()
      }
      take(']')
      return (doc) => valuesOf(doc[field]).some((value) => values.includes(fold(value)))
    }
    const value = take()
    const has: Matches = (doc) => valuesOf(doc[field]).some((own) => fold(own) === fold(value))
    if (operator === '=') return has
    if (operator === '!=') return (doc) => !has(doc)
    throw new BadFilter(operator)
  }

  const matches = either()
  if (at < tokens.length) throw new BadFilter(`at ${at}: ${text}`)
  return matches
}

export const valuesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((one) => one !== null && one !== undefined)
    .map(String)

const fold = (value: string) => value.normalize('NFKD').toLowerCase()

function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text)
    if (!found) throw new BadFilter(text)
    const [, quoted, sign, word] = found
    const isQuoted = quoted !== undefined
    tokens.push({
      text: isQuoted ? quoted.replace(/\\(.)/g, '$1') : (sign ?? word ?? ''),
      isQuoted,
    })
  }
  return tokens
}
