import type { CollectionBeforeOperationHook, PayloadRequest, Where } from 'payload'
import { NOTHING, reachOfRequest, whereReach } from '@/accounts/access'
import { whereWords } from '@/search/whereWords'
import { ITEM_KINDS, type ItemKind } from '../kinds'

/** The hidden field that the list's search box asks for beside title, code and slug. */
export const LIST_TEXT = 'searchText'

/** More than anybody reads; the newest of them. */
const FOUND_MAX = 1_000

interface ReadArgs {
  where?: Where
  draft?: boolean
  overrideAccess?: boolean
}

/**
 * Makes the search box of the admin's lists read Thai as the public search does: `นํ้า` finds น้ำ, `๒๕๖๗` finds 2567,
 * `เเ` finds แ, in the whole text of an item. The text itself is hidden, even from questions, so that it is asked for
 * here, and the list is asked with its reader's own rights for what was found. Drafts are found by their newest words.
 */
export const searchList: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const asked = args as ReadArgs
  if (operation !== 'read' || asked.overrideAccess || !req.user) return args
  const typed = findTyped(asked.where)
  if (typed === undefined) return args

  const found = await findIDs({ kind: collection.slug as ItemKind, typed, draft: asked.draft, req })
  return { ...args, where: replaceTyped(asked.where, found) }
}

async function findIDs({
  kind,
  typed,
  draft,
  req,
}: {
  kind: ItemKind
  typed: string
  draft: boolean | undefined
  req: PayloadRequest
}): Promise<Where> {
  const words = whereWords(typed)
  const mine = whereSearched(kind, req)
  if (!words || !mine) return NOTHING
  const { docs } = await req.payload.find({
    collection: kind,
    where: { and: [words, mine] },
    select: { stage: true },
    sort: '-updatedAt',
    depth: 0,
    limit: FOUND_MAX,
    pagination: false,
    locale: 'th',
    draft,
    trash: true,
    overrideAccess: true,
  })
  return { id: { in: docs.map(({ id }) => id) } }
}

/** Whose text may be looked through: all of one's reach, and of the others what is published. */
function whereSearched(kind: ItemKind, req: PayloadRequest): Where | undefined {
  const published: Where = { stage: { equals: 'published' } }
  const reach = reachOfRequest(req, 'readUnpublished', ITEM_KINDS[kind].subject)
  if (!reach || !req.user) return published
  const reached = whereReach({ user: req.user, reach })
  return reached === true ? {} : { or: [published, reached] }
}

/** What was typed into the search box, wherever it stands in the question. */
function findTyped(where: unknown): string | undefined {
  if (Array.isArray(where)) return where.map(findTyped).find((typed) => typed !== undefined)
  if (!where || typeof where !== 'object') return undefined
  for (const [key, value] of Object.entries(where)) {
    const typed = key === LIST_TEXT ? typedIn(value) : findTyped(value)
    if (typed !== undefined) return typed
  }
  return undefined
}

/** The same question with what was found in place of the hidden field. */
function replaceTyped(where: Where | undefined, found: Where): Where {
  const replace = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(replace)
    if (!part || typeof part !== 'object') return part
    const { [LIST_TEXT]: text, ...rest } = part as Record<string, unknown>
    const others = Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        /^(and|or)$/i.test(key) ? replace(value) : value,
      ]),
    )
    if (typedIn(text) === undefined) return text === undefined ? others : part
    return Object.keys(others).length > 0 ? { and: [others, found] } : found
  }
  return replace(where) as Where
}

const typedIn = (condition: unknown): string | undefined => {
  const like = (condition as { like?: unknown } | undefined)?.like
  return typeof like === 'string' ? like : undefined
}
