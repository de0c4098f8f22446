import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether this machine has poppler's programs, without which nobody here can read a PDF. */
export const hasPoppler = canRun('pdftotext') && canRun('pdftoppm')

/** A letter with vowel and tone mark, which Typst's PDFs hold twice. */
const STACKED_TWICE = /([ก-ฮ][ัิ-ู][่-๋])\1/g

/** The text of a PDF without white space, which it does not keep. */
export function readText(pdf: Buffer): string {
  const text = withFile(pdf, (path) => run('pdftotext', [path, '-']).toString())
  return text.replace(/\s+/g, '').replace(STACKED_TWICE, '$1')
}

/** The pages of a PDF as PNG pictures. */
export const drawPages = (pdf: Buffer): Buffer[] =>
  withFile(pdf, (path) =>
    Array.from({ length: pageCount(path) }, (_, index) =>
      run('pdftoppm', ['-png', '-r', '120', '-f', `${index + 1}`, '-l', `${index + 1}`, path]),
    ),
  )

const pageCount = (path: string): number =>
  Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', [path]).toString())?.[1] ?? 0)

function withFile<T>(pdf: Buffer, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'print-'))
  try {
    writeFileSync(join(folder, 'page.pdf'), pdf)
    return read(join(folder, 'page.pdf'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const run = (command: string, args: string[]): Buffer =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 50_000_000 })

function canRun(command: string): boolean {
  try {
    execFileSync(command, ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
