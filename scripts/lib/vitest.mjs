import { readFileSync, rmSync } from 'node:fs'
import { runToEnd } from './child.mjs'
import { inRoot } from './root.mjs'

const reportPath = inRoot('build', 'test-report.json')

/**
 * Runs vitest and then prints the one closing line that counts every test.
 * @param {{ args: string[], env?: Record<string, string> }} args
 * @returns {Promise<number>} the exit code: not zero when a test failed or none ran
 */
export async function runVitest({ args, env }) {
  rmSync(reportPath, { force: true })
  const code = await runToEnd({
    file: process.execPath,
    args: [
      inRoot('node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportPath}`,
      ...args,
    ],
    env: { NODE_ENV: 'test', ...env },
  })
  const counts = countTests(readReport())
  const isGood = code === 0 && counts.failed === 0 && counts.passed > 0
  process.stdout.write(
    `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
  )
  return isGood ? 0 : code || 1
}

/**
 * A file that did not load counts as one failed test: its tests are unknown.
 * @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report vitest's JSON
 */
export function countTests({ testResults }) {
  const statuses = testResults.flatMap(({ status, assertionResults }) => {
    if (assertionResults.length === 0) return status === 'failed' ? ['failed'] : []
    return assertionResults.map((test) => test.status)
  })
  const passed = statuses.filter((status) => status === 'passed').length
  const failed = statuses.filter((status) => status === 'failed').length
  return { passed, failed, skipped: statuses.length - passed - failed }
}

function readReport() {
  try {
    return JSON.parse(readFileSync(reportPath, 'utf8'))
  } catch {
    return { testResults: [] }
  }
}
