import { toExpression, type Expression, type Plan } from '../../plan'

/** A plan's condition in the query language of FTS5; terms are quoted, so that none is an operator. */
export const toMatch = (plan: Plan): string => write(toExpression(plan))

/** Only in the columns that say what an item is about. */
export const toNarrowMatch = (plan: Plan): string => `{title tags facets} : (${toMatch(plan)})`

function write(expression: Expression): string {
  if ('term' in expression) return `"${expression.term.replaceAll('"', '')}"`
  if ('all' in expression) return `(${expression.all.map(write).join(' AND ')})`
  return `(${expression.any.map(write).join(' OR ')})`
}
