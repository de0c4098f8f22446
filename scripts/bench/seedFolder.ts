import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { inRoot, tsxFlags } from '../lib/root.mjs'

/** Fills the data folder that `env` names, in a process of its own. @throws Error when that fails */
export async function seedFolder({
  items,
  versions,
  env,
}: {
  items: string
  versions: string
  env: NodeJS.ProcessEnv
}): Promise<void> {
  const child = spawn(
    process.execPath,
    [...tsxFlags, inRoot('scripts', 'tasks', 'seed.ts'), '--items', items, '--versions', versions],
    { env: { ...process.env, ...env }, stdio: 'inherit' },
  )
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the load data could not be made (${code})`)
}
