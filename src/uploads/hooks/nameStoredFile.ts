import type { CollectionBeforeOperationHook } from 'payload'
import { toDisplayName, toStoredName } from '../storedName'

/** The file gets a safe name on disk; the name it came with is kept for people. */
export const nameStoredFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const file = req.file
  if (!file?.name) return args

  // Names arrive as bytes read as Latin-1 when the client sent plain UTF-8.
  const name = toDisplayName(fromLatin1(file.name))
  const { data } = args as { data?: { originalName?: string | null } }
  if (data && !data.originalName) data.originalName = name
  req.context.fileName = name
  file.name = toStoredName(name)
  return args
}

function fromLatin1(name: string): string {
  if (!/^[\u0000-\u00ff]*$/.test(name) || !/[\u0080-\u00ff]/.test(name)) return name
  const decoded = Buffer.from(name, 'latin1').toString('utf8')
  return decoded.includes('\ufffd') ? name : decoded
}
