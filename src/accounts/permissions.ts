/** Who may do what: DESIGN's table of roles, as data. `access.ts` turns it into Payload's access rules. */

export const ROLES = [
  'contributor',
  'officer',
  'pr',
  'librarian',
  'director',
  'executive',
  'auditor',
  'admin',
] as const
export type Role = (typeof ROLES)[number]

/** What a rule is about: `articles` are news, announcements, pages and documents. */
export type Subject =
  | 'articles'
  | 'library'
  | 'files'
  | 'tags'
  | 'schools'
  | 'office'
  | 'notices'
  | 'messages'
  | 'users'
  | 'settings'
  | 'crossPosts'
  | 'reviews'
  | 'certificates'
  | 'searchWords'
  | 'machinery'
  | 'audit'

export type Action =
  | 'create'
  | 'readUnpublished'
  | 'update'
  | 'submit'
  | 'return'
  | 'publish'
  | 'withdraw'
  | 'trash'
  | 'erase'

/** How far a right reaches: everything, the user's own unit, the user's own items. */
export type Reach = 'any' | 'unit' | 'own'

type Rights = Partial<Record<Subject, Partial<Record<Action, Reach>>>>

const READ_ALL = { readUnpublished: 'any' } as const
const WRITER = {
  create: 'own',
  readUnpublished: 'own',
  update: 'own',
  submit: 'own',
  trash: 'own',
} as const
const UNIT_WRITER = {
  create: 'any',
  readUnpublished: 'unit',
  update: 'unit',
  submit: 'unit',
  trash: 'unit',
} as const
const EDITOR = {
  create: 'any',
  readUnpublished: 'any',
  update: 'any',
  submit: 'any',
  return: 'any',
  trash: 'any',
} as const
const APPROVER = { ...EDITOR, publish: 'any', withdraw: 'any' } as const
const EVERYTHING = { ...APPROVER, erase: 'any' } as const
const KEEPER = { create: 'any', readUnpublished: 'any', update: 'any', trash: 'any' } as const
const ANSWERER = { readUnpublished: 'any', update: 'any' } as const

const PERMISSIONS: Record<Role, Rights> = {
  contributor: {
    articles: WRITER,
    library: WRITER,
    files: WRITER,
  },
  officer: {
    articles: UNIT_WRITER,
    library: UNIT_WRITER,
    files: UNIT_WRITER,
    notices: KEEPER,
    messages: ANSWERER,
    reviews: ANSWERER,
  },
  pr: {
    articles: EDITOR,
    library: READ_ALL,
    files: KEEPER,
    tags: KEEPER,
    schools: KEEPER,
    notices: KEEPER,
    messages: ANSWERER,
    crossPosts: ANSWERER,
  },
  librarian: {
    articles: READ_ALL,
    library: EDITOR,
    files: KEEPER,
    tags: KEEPER,
    schools: KEEPER,
    reviews: ANSWERER,
    certificates: KEEPER,
    searchWords: KEEPER,
  },
  director: {
    articles: APPROVER,
    library: APPROVER,
    files: KEEPER,
    tags: KEEPER,
    schools: KEEPER,
    notices: KEEPER,
    messages: ANSWERER,
    crossPosts: ANSWERER,
    reviews: ANSWERER,
    certificates: KEEPER,
    searchWords: KEEPER,
    users: READ_ALL,
  },
  executive: { articles: READ_ALL, library: READ_ALL, files: READ_ALL },
  auditor: { articles: READ_ALL, library: READ_ALL, files: READ_ALL, audit: READ_ALL },
  admin: {
    articles: EVERYTHING,
    library: EVERYTHING,
    files: EVERYTHING,
    tags: EVERYTHING,
    schools: EVERYTHING,
    office: EVERYTHING,
    notices: EVERYTHING,
    messages: EVERYTHING,
    users: EVERYTHING,
    settings: EVERYTHING,
    crossPosts: EVERYTHING,
    reviews: EVERYTHING,
    certificates: EVERYTHING,
    searchWords: EVERYTHING,
    machinery: ANSWERER,
    audit: READ_ALL,
  },
}

const WIDTH: Record<Reach, number> = { any: 3, unit: 2, own: 1 }

/** The widest reach any of the roles gives; null when none gives the right at all. */
export function reachOf({
  roles,
  action,
  subject,
}: {
  roles: readonly Role[] | null | undefined
  action: Action
  subject: Subject
}): Reach | null {
  let widest: Reach | null = null
  for (const role of roles ?? []) {
    const reach = PERMISSIONS[role]?.[subject]?.[action]
    if (reach && (!widest || WIDTH[reach] > WIDTH[widest])) widest = reach
  }
  return widest
}
