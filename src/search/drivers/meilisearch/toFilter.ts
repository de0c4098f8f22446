import { FACETS, type FacetChoice } from '../../engine'
import { toExpression, type Expression, type Plan } from '../../plan'

/** Where terms are looked for: anywhere in an item, or in what it is called. */
export type TermsField = 'terms' | 'titleTerms'

/** The filter for items that a plan finds among those the chosen facets leave; undefined for all. */
export function toFilter({
  plan,
  chosen,
  field = 'terms',
}: {
  plan: Plan | null
  chosen: FacetChoice
  field?: TermsField
}): string | undefined {
  const parts = FACETS.flatMap((facet) => {
    const values = chosen[facet] ?? []
    return values.length > 0 ? [isIn(facet, values)] : []
  })
  if (plan) parts.push(write(toExpression(plan), field))
  return parts.length > 0 ? parts.join(' AND ') : undefined
}

function write(expression: Expression, field: TermsField): string {
  if ('term' in expression) return `${field} = ${quoted(expression.term)}`
  if ('all' in expression) return joined(expression.all, ' AND ', field)
  // Many single terms, as synonyms are, stay one flat list however many there are.
  const terms = expression.any.flatMap((inner) => ('term' in inner ? [inner.term] : []))
  const others = expression.any.filter((inner) => !('term' in inner))
  if (terms.length < 2) return joined(expression.any, ' OR ', field)
  const list = isIn(field, terms)
  return others.length === 0
    ? list
    : `(${[list, ...others.map((one) => write(one, field))].join(' OR ')})`
}

const joined = (parts: Expression[], by: string, field: TermsField): string =>
  `(${parts.map((part) => write(part, field)).join(by)})`

const isIn = (field: string, values: string[]): string =>
  `${field} IN [${values.map(quoted).join(', ')}]`

const quoted = (value: string): string =>
  `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
