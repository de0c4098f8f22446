import { PACKAGES } from '@/shared/packageAddress'

/** What an address under `/packages/` names. */
export interface PackagePath {
  folder: string
  /** The id of the file it was unpacked from. */
  id: string
  seal: string | null
  /** Inside the package, in folders; empty for the package itself. */
  path: string[]
}

/** An id of either database and a random part. */
const FOLDER = /^([0-9a-f]{24}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-[0-9a-f]{16}$/
/** Parts of a path inside a package, more than any honest one has. */
export const PACKAGE_DEPTH_MAX = 30

/** Reads an address as the browser sent it; null for all that names no file in a package. */
export function parsePackagePath(pathname: string): PackagePath | null {
  if (!pathname.startsWith(PACKAGES)) return null
  const segments = pathname.slice(PACKAGES.length).split('/').map(decode)
  if (segments.length > PACKAGE_DEPTH_MAX + 2 || !segments.every((segment) => segment !== null))
    return null

  const [folder = '', ...rest] = segments
  const id = FOLDER.exec(folder)?.[1]
  if (!id) return null
  const seal = rest[0]?.startsWith('~') ? rest[0] : null
  const path = seal ? rest.slice(1) : rest
  return path.every(isName) ? { folder, id, seal, path } : null
}

function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw).normalize('NFC')
  } catch {
    return null
  }
}

const isName = (segment: string): boolean =>
  segment !== '' && segment !== '.' && segment !== '..' && !/[/\\\u0000-\u001f\u007f]/.test(segment)
