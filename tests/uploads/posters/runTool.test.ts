import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runTool } from '@/uploads/posters/runTool'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-tool-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function script(lines: string): Promise<string> {
  const path = join(folder, 'tool')
  await writeFile(path, `#!/bin/sh\n${lines}\n`)
  await chmod(path, 0o755)
  return path
}

describe('a program of the machine', () => {
  it('that never ends is ended after its time, with everything it started', async () => {
    // What it prints to is only closed once nobody holds it any more: a child left behind would keep us waiting.
    const path = await script('sleep 600 & sleep 600')
    const { ended } = await runTool({ path, args: [], timeMs: 1_000, home: folder })

    expect(ended).toBe('late')
  })

  it('is ended at once when its work counts for nothing any more', async () => {
    const aborter = new AbortController()
    const path = await script('sleep 600')
    const running = runTool({
      path,
      args: [],
      timeMs: 60_000,
      home: folder,
      signal: aborter.signal,
    })
    aborter.abort()

    expect((await running).ended).toBe('failed')
  })

  it('sees none of the site’s settings', async () => {
    const { output, ended } = await runTool({
      path: await script('env'),
      args: [],
      timeMs: 10_000,
      home: folder,
    })

    expect(ended).toBe('well')
    const names = output
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0])
    expect(
      names.filter(
        (name) => !/^(PATH|HOME|TMPDIR|LANG|NODE_ENV|PWD|_|SHLVL|OLDPWD)$/.test(name ?? ''),
      ),
    ).toEqual([])
  })
})
