import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOTS = [
  'src/app/(site)',
  'src/site',
  'src/news',
  'src/announcements',
  'src/library',
  'src/office/components',
  'src/search',
]

const files = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
).filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile() && !path.includes('/admin/'))

const pages = files.filter((path) => /\/(page\.tsx|route\.ts)$/.test(path))

describe('public pages work without scripts', () => {
  it.each(files)('%s holds nothing that needs one', (path) => {
    const source = readFileSync(path, 'utf8')

    expect(path).not.toMatch(/\/(loading|error|template)\.tsx$/)
    expect(source).not.toMatch(/['"]use client['"]/)
    expect(source).not.toMatch(/from ['"]next\/(link|image|script|dynamic)['"]/)
    expect(source).not.toMatch(/\bSuspense\b|\buse(State|Effect|Reducer)\b/)
  })

  it.each(pages)('%s is drawn anew for each request', (path) => {
    expect(readFileSync(path, 'utf8')).toContain("export const dynamic = 'force-dynamic'")
  })
})

/**
 * Reads with the machine's rights of what visitors have no access to as rows, each with the words in it that bound what
 * leaves: the rest of the site reads as a visitor.
 */
const BOUNDED: Record<string, string[]> = {
  // Ids alone; everything shown is read again as a visitor.
  'src/search/findMatches.ts': ['publicItems()', 'select: { publishedAt: true }'],
  // What staff accepted, and of it what names nobody.
  'src/library/uses/findAcceptedUses.ts': [
    "{ state: { equals: 'accepted' } }",
    'select: { schoolName: true, school: true, level: true, pupils: true, effect: true }',
  ],
  // That records are gone, with codes, dates and areas.
  'src/library/interchange/findRows.ts': ['select: ROW', 'select: { updatedAt: true }'],
  'src/library/interchange/findOncePublic.ts': [
    'version: { stage: true, visibility: true, publishedAt: true, expiresAt: true }',
  ],
}

describe('public pages read with a visitor’s rights', () => {
  it.each(files.filter((path) => !(path in BOUNDED)))(
    '%s asks the database as a visitor, within limits',
    (path) => {
      const source = readFileSync(path, 'utf8')
      // What hooks read is part of a write, with the rights of the request.
      const asked =
        source.match(/(?<!req\.)payload\.(find|findByID|count|findGlobal)\(/g)?.length ?? 0
      const asVisitor =
        source.match(/\.\.\.(?:asVisitor|asReader\()|overrideAccess: false/g)?.length ?? 0
      const finds = source.match(/(?<!req\.)payload\.find\(/g)?.length ?? 0
      const limits = source.match(/^\s+limit(,|:)/gm)?.length ?? 0

      // `asReader` is `asVisitor` in the page's language: it spreads it and asks nothing.
      if (path === 'src/site/asReader.ts') return expect(source).toContain('...asVisitor')
      if (path === 'src/site/asVisitor.ts') return expect(source).toContain('overrideAccess: false')
      expect(asVisitor).toBe(asked)
      expect(limits).toBeGreaterThanOrEqual(finds)
      expect(source).not.toMatch(/overrideAccess: true/)
    },
  )

  it.each(Object.entries(BOUNDED))('%s lets out no more than it says', (path, bounds) => {
    const source = readFileSync(path, 'utf8')
    for (const bound of bounds) expect(source).toContain(bound)
  })
})
