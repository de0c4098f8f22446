import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..', 'src')
const LINES_MAX = 250
const GENERATED_OR_DATA =
  /^(payload-types\.ts|migrations\/|office\/(starter|samples)\/|search\/thai\/data\/|app\/\(payload\)\/admin\/importMap)/

const files = readdirSync(SRC, { encoding: 'utf8', recursive: true })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path))
const own = files.filter((path) => !GENERATED_OR_DATA.test(path))
const read = (path: string) => readFileSync(join(SRC, path), 'utf8')

const offenders = (paths: string[], pattern: RegExp) =>
  paths.filter((path) => pattern.test(read(path)))

describe('the house', () => {
  it('keeps front door, dates, texts and rules free of Payload, Next and React', () => {
    const plain = own.filter((path) =>
      /^(server\/|shared\/[^/]+\.ts$|editorial\/(stages|isVisible|collectMedia|contentOf)\.ts$|accounts\/(permissions|effectiveRoles|passwordFaults)\.ts$|uploads\/(storedName|fileTypes)\.ts$)/.test(
        path,
      ),
    )
    expect(plain.length).toBeGreaterThan(10)
    expect(offenders(plain, /^import (?!type )[^']*from '(payload|react|@payloadcms)/m)).toEqual([])
  })

  it('reads settings in one place', () => {
    const allowed = ['env.ts', 'instrumentation.ts']
    const others = own.filter((path) => !allowed.includes(path))
    expect(offenders(others, /process\.env\b/)).toEqual([])
  })

  it('has no file longer than people read', () => {
    const long = own.filter((path) => read(path).trimEnd().split('\n').length > LINES_MAX)
    expect(long).toEqual([])
  })

  it('sends client components to the admin alone', () => {
    const others = own.filter(
      (path) => !/\/admin\//.test(path) && !path.startsWith('app/(payload)/'),
    )
    expect(offenders(others, /^['"]use client['"]/m)).toEqual([])
  })

  it('asks the database with access control where the public reads', () => {
    const open = own
      .filter((path) => path.startsWith('app/(site)/') || /(^|\/)queries\.ts$/.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/payload\.find\w*\(\{[\s\S]*?\n\s*\}\)/g)]
          .filter(([call]) => !/overrideAccess: false|\.\.\./.test(call))
          .map(() => path),
      )
    expect(open).toEqual([])
  })
})
