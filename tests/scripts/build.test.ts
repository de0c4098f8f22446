import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { countTests } from '../../scripts/lib/vitest.mjs'
import { copyCommands } from './runCommand'

describe('a build', () => {
  it('is fresh until a source changes in content', async () => {
    const folder = copyCommands()
    const { hashSources, isBuildFresh, writeStamp } = await import(
      pathToFileURL(join(folder, 'scripts', 'lib', 'buildStamp.mjs')).href
    )
    mkdirSync(join(folder, '.next'))
    mkdirSync(join(folder, 'public'))
    writeFileSync(join(folder, '.next', 'BUILD_ID'), 'x')
    writeFileSync(join(folder, 'build', 'server.mjs'), '')

    expect(isBuildFresh()).toBe(false)
    writeStamp(hashSources())
    expect(isBuildFresh()).toBe(true)

    writeFileSync(join(folder, 'src', 'env.ts'), '// changed')
    expect(isBuildFresh()).toBe(false)
    writeStamp(hashSources())
    expect(isBuildFresh()).toBe(true)

    writeFileSync(join(folder, 'public', 'new.txt'), '')
    expect(isBuildFresh()).toBe(false)
  })
})

describe('the closing line of the tests', () => {
  it('counts tests across files, and a file that did not load as one failure', () => {
    const counts = countTests({
      testResults: [
        {
          status: 'passed',
          assertionResults: ['passed', 'pending', 'todo'].map((status) => ({ status })),
        },
        { status: 'failed', assertionResults: ['failed', 'passed'].map((status) => ({ status })) },
        { status: 'failed', assertionResults: [] },
      ],
    })

    expect(counts).toEqual({ passed: 2, failed: 2, skipped: 2 })
  })
})
