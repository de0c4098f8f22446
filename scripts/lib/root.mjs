import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder, wherever the command was called from. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/**
 * A path inside the repository.
 * @param {...string} parts
 */
export function inRoot(...parts) {
  return join(root, ...parts)
}

/**
 * Node's flags for a script in TypeScript that loads Payload. Lexical's build for Node awaits imports at its top
 * level, in a cycle, and on Node 20 such a graph sometimes never finishes loading; its production build is plain.
 */
export const tsxFlags = ['--conditions=production', '--import', 'tsx']
