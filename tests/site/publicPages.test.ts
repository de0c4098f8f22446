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

describe('public pages read with a visitor’s rights', () => {
  it.each(files)('%s asks the database as a visitor, within limits', (path) => {
    const source = readFileSync(path, 'utf8')
    const asked = source.match(/payload\.(find|findByID|count|findGlobal)\(/g)?.length ?? 0
    const asVisitor = source.match(/\.\.\.(?:asVisitor|asReader\()/g)?.length ?? 0
    const finds = source.match(/payload\.find\(/g)?.length ?? 0
    const limits = source.match(/^\s+limit(,|:)/gm)?.length ?? 0

    // Finds ids alone, with the rules for visitors spelled out; everything shown is read again as a visitor.
    // `asReader` is `asVisitor` in the page's language: it spreads it and asks nothing.
    if (path === 'src/site/asReader.ts') return expect(source).toContain('...asVisitor')
    if (path === 'src/search/findMatches.ts') {
      return expect(source).toContain('publicItems()')
    }
    expect(asVisitor).toBe(asked)
    expect(limits).toBeGreaterThanOrEqual(finds)
    expect(source).not.toMatch(/overrideAccess: true/)
  })
})
