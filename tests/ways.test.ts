import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const FILES_MAX = 7

/**
 * The ways of docs/ways.md, file by file. `→` is an import of the next file, `⇢` a call through the framework, a port
 * or the database: Next finds pages by their path, Payload calls hooks by their list, the ticker finds handlers.
 */
const ways = [
  ...readFileSync('docs/ways.md', 'utf8').matchAll(/^## (.+)\n+```\n([\s\S]*?)```/gm),
].map(([, name = '', lines = '']) => ({
  name,
  steps: lines
    .trim()
    .split('\n')
    .map((line) => {
      const [, arrow = '', file = ''] = /^([→⇢]?)\s*(\S+)/.exec(line.trim()) ?? []
      return { arrow, file }
    }),
}))

describe('the ways through the house', () => {
  it('are those of the design, and those that were worth telling apart since', () => {
    expect(ways.map(({ name }) => name)).toEqual([
      'A visitor reads',
      'A teacher searches',
      'A query is understood',
      'Staff publish',
      'An item is told on Facebook',
      'An editor uploads',
      'A file goes out',
    ])
  })

  it.each(ways)('$name passes few files, each there and leading to the next', ({ steps }) => {
    expect(steps.length).toBeLessThanOrEqual(FILES_MAX)
    expect(steps.filter(({ file }) => !existsSync(file))).toEqual([])

    const broken = steps.filter(
      ({ arrow, file }, at) => arrow === '→' && !imports(steps[at - 1]?.file ?? '', file),
    )
    expect(broken).toEqual([])
  })
})

function imports(from: string, to: string): boolean {
  const wanted = to.replace(/\.tsx?$/, '')
  return [...readFileSync(from, 'utf8').matchAll(/from '([^']+)'/g)].some(([, path = '']) => {
    const target = path.startsWith('@/') ? `src/${path.slice(2)}` : join(dirname(from), path)
    return target === wanted
  })
}
