import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const FONT_PACKAGE = '@expo-google-fonts/sarabun'
const FONT_WEIGHTS = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

/** Typst could not compile a source; `cause` holds its diagnostics. */
export class PrintError extends Error {
  constructor(cause: unknown) {
    super(`Typst could not compile this page: ${firstLine(cause)}`, { cause })
    this.name = 'PrintError'
  }
}

/** Pictures a source may name, such as `image("emblem.png")`, by that name. */
export type PrintFiles = Record<string, Buffer>

let compiler: NodeCompiler | undefined

/**
 * A PDF of a Typst source, with tags for screen readers. Letters that Sarabun lacks come from Typst's own fonts or
 * the machine's; no file of the machine can be read from the source. A reader of plain text may see
 * a letter that carries a vowel and a tone mark twice (Typst draws the raised mark on its own).
 * Synchronous: about 200 ms for the first page of a process, then a few.
 * @throws PrintError
 */
export function printPDF(source: string, files: PrintFiles = {}): Buffer {
  return compile(files, (typst) => typst.pdf({ mainFileContent: source }))
}

/**
 * One SVG picture of a Typst source, letters drawn as shapes so that it needs no font.
 * @throws PrintError
 */
export function printSVG(source: string, files: PrintFiles = {}): string {
  return compile(files, (typst) => typst.plainSvg({ mainFileContent: source }))
}

/**
 * How many pages a source fills; printing it right after costs little.
 * @throws PrintError
 */
export function countPages(source: string, files: PrintFiles = {}): number {
  return compile(files, (typst) => {
    const compiled = typst.compile({ mainFileContent: source })
    const faults = compiled.takeError()?.shortDiagnostics as { message: string }[] | undefined
    if (faults) throw new Error(faults[0]?.message)
    return compiled.result?.numOfPages ?? 0
  })
}

/** Keeps what the last ten pages share and drops the rest; without it a long run would only grow. */
const CACHE_AGE = 10

function compile<T>(files: PrintFiles, work: (typst: NodeCompiler) => T): T {
  compiler ??= createCompiler()
  const paths = Object.keys(files).map((name) => join(/* turbopackIgnore: true */ fonts(), name))
  try {
    Object.values(files).forEach((bytes, index) => compiler?.mapShadow(paths[index] ?? '', bytes))
    return work(compiler)
  } catch (cause) {
    throw new PrintError(cause)
  } finally {
    for (const path of paths) compiler.unmapShadow(path)
    compiler.evictCache(CACHE_AGE)
  }
}

function createCompiler(): NodeCompiler {
  const typst = need()('@myriaddreamin/typst-ts-node-compiler') as {
    NodeCompiler: typeof NodeCompiler
  }
  const workspace = fonts()
  const fontPaths = FONT_WEIGHTS.map((weight) =>
    join(/* turbopackIgnore: true */ workspace, weight),
  )
  return typst.NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] })
}

const fonts = (): string => dirname(need().resolve(`${FONT_PACKAGE}/package.json`))

/**
 * Resolves from the working directory, not from this file: in Next's bundle and in the built server
 * this file lies elsewhere, and neither may try to bundle a native package.
 */
const need = () => createRequire(join(/* turbopackIgnore: true */ process.cwd(), 'package.json'))

/** Typst's binding leaves the message empty and puts the diagnostics into `code`, as ` 0: …` lines. */
function firstLine(cause: unknown): string {
  const { message, code } = cause as { message?: string; code?: string }
  const lines = (message || code || String(cause)).trim().split('\n')
  return (lines[0] ?? '').replace(/^\d+: /, '')
}
