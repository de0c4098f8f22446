import { accessSync, constants } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/env'

export type Tool = 'ffmpeg' | 'ffprobe' | 'soffice' | 'prlimit' | 'timeout' | 'unshare'

const found = new Map<Tool, string | null>()

/** Where a program of the machine lies; null where it is not installed. Looked for once in a process. */
export function findTool(tool: Tool): string | null {
  const known = found.get(tool)
  if (known !== undefined) return known
  const path = lookFor(tool)
  found.set(tool, path)
  return path
}

function lookFor(tool: Tool): string | null {
  const paths = env.toolFolders.map((folder) => join(folder, tool))
  return paths.find(isProgram) ?? null
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
