import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { TEST_ROOT } from '../../../support/paths'

/** One block of structured data and the page it stands on. */
export interface Block {
  where: string
  data: Record<string, unknown>
}

const MODULES = join(import.meta.dirname, '..', '..', '..', '..', 'node_modules')
const VOCABULARY = join(MODULES, 'schema-dts', 'dist', 'schema.d.ts')
const COMPILER = join(MODULES, 'typescript', 'bin', 'tsc')
const OPTIONS = [
  ...['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--pretty', 'false'],
  ...['--module', 'esnext', '--moduleResolution', 'bundler', '--types', 'node'],
]
/** Google's own, not of schema.org; looked at by `googleFaults`. */
const NOT_OF_SCHEMA_ORG = 'query-input'

/**
 * schema.org's vocabulary, as Google's `schema-dts` holds it: every type and property must exist, belong together and
 * have a value the property takes, enumerations included. Blocks are compiled as literals of their types, one of each
 * shape, since the compiler minds no wording.
 */
export async function schemaOrgFaults(all: Block[]): Promise<string[]> {
  const blocks = [...new Map(all.map((block) => [shapeOf(block.data), block])).values()]
  const lines = blocks.map(
    ({ data }, index) =>
      `export const b${index}: s.WithContext<s.${String(data['@type'])}> = ${write(data)}`,
  )
  const source = [`import type * as s from ${JSON.stringify(VOCABULARY)}`, ...lines].join('\n')
  const folder = join(TEST_ROOT, 'schema-org')
  const file = join(folder, 'blocks.ts')
  await mkdir(folder, { recursive: true })
  await writeFile(file, source)
  const told = await compile(file)
  await rm(folder, { recursive: true })
  return told.map((line) => {
    const [, at, message = line] = /\((\d+),\d+\): (.*)$/.exec(line) ?? []
    return `${blocks[Number(at) - 2]?.where}: ${message}`
  })
}

/** Types and members with the kinds of their values; of a list each kind once. */
const shapeOf = (data: unknown): string =>
  JSON.stringify(data, (key, value: unknown) => {
    if (Array.isArray(value)) return [...new Set(value.map(shapeOf))].sort()
    if (typeof value !== 'string' || key === '@type' || value.startsWith('{')) return value
    return URL.canParse(value) ? 'address' : 'text'
  })

const write = (data: object): string =>
  JSON.stringify(data, (key, value: unknown) => (key === NOT_OF_SCHEMA_ORG ? undefined : value))

/** Whatever the compiler says, one line each; a process of its own, so that the site is not kept waiting. */
const compile = (file: string): Promise<string[]> =>
  new Promise((resolve) => {
    execFile(process.execPath, [COMPILER, ...OPTIONS, file], (_, stdout, stderr) =>
      resolve((stdout + stderr).split('\n').filter((line) => /^\S/.test(line))),
    )
  })
