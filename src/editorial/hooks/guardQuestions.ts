import { Forbidden, type CollectionBeforeOperationHook, type Sort, type Where } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { sortPaths } from '@/accounts/hooks/refuseSecretOrder'
import { ITEM_KINDS, type ItemKind } from '../kinds'
import { NOTICE_FIELDS } from './hideWithdrawn'

interface ReadArgs {
  where?: Where
  sort?: Sort
  select?: Record<string, unknown>
  overrideAccess?: boolean
}

/** Fields that lead to another item, which may be a draft. */
const WAYS_TO_ITEMS = /^(supersedes|replaces)(\.|__)(?!id$)/

/**
 * What may not be read may not be guessed by asking for it either: nobody looks through a relationship into an item
 * that may be a draft, and a visitor's question about more than a notice shows passes withdrawn items by.
 */
export const guardQuestions: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  req,
}) => {
  const asked = args as ReadArgs
  if (!(operation === 'read' || operation === 'count') || asked.overrideAccess) return args
  const { subject } = ITEM_KINDS[collection.slug as ItemKind]
  if (reachOfRequest(req, 'readUnpublished', subject) === 'any') return args
  // What is left out by name must not be the stage: see hideWithdrawn.
  if (asked.select?.stage === false) delete asked.select.stage

  const fields = [...pathsOfWhere(asked.where), ...sortPaths(asked.sort)].map(withoutVersion)
  if (fields.some((field) => WAYS_TO_ITEMS.test(field))) throw new Forbidden(req.t)
  if (req.user || fields.every((field) => NOTICE_FIELDS.has(field.split(/\.|__/)[0] ?? '')))
    return args
  const published: Where = { stage: { equals: 'published' } }
  return { ...args, where: asked.where ? { and: [asked.where, published] } : published }
}

const withoutVersion = (path: string) => path.replace(/^version(\.|__)/, '')

function pathsOfWhere(where: unknown): string[] {
  if (Array.isArray(where)) return where.flatMap(pathsOfWhere)
  if (!where || typeof where !== 'object') return []
  return Object.entries(where).flatMap(([key, value]) =>
    /^(and|or|not)$/i.test(key) ? pathsOfWhere(value) : [key],
  )
}
