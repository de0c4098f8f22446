import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'

const watcher = pathToFileURL(
  join(import.meta.dirname, '../../scripts/lib/stopWithParent.mjs'),
).href

it.skipIf(process.platform === 'win32')('a command ends when npm’s shell is killed', async () => {
  const script = `
    import { stopWithParent } from '${watcher}'
    stopWithParent()
    process.on('SIGTERM', () => { console.log('ended'); process.exit(0) })
    setInterval(() => {}, 1000)
    console.log('up')`
  // The second command keeps the shell from becoming the program itself.
  const shell = spawn('sh', ['-c', '"$NODE" --input-type=module -e "$SCRIPT"; true'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE: process.execPath, SCRIPT: script, npm_lifecycle_event: 'start' },
  })
  let said = ''
  shell.stdout.on('data', (part) => (said += part))
  await expect.poll(() => said).toContain('up')

  shell.kill('SIGTERM')
  await once(shell, 'exit')

  await expect.poll(() => said, { timeout: 5_000 }).toContain('ended')
})
