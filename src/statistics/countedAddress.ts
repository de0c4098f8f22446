import { ITEM_KINDS, pagedKinds, type PagedKind } from '@/editorial/kinds'
import { parseVariantName } from '@/uploads/parseVariantName'
import { parsePackagePath } from '@/uploads/packages/parsePackagePath'

/** What an address is of, where looking at it is counted. */
export type CountedAddress =
  | { of: 'page'; kind: PagedKind; slug: string }
  | { of: 'file'; id: string }
  /** `path` is inside the package: a page of it, of which the site knows whether it is the first. */
  | { of: 'package'; id: string; path: string }

/** Of a package's many files only its pages can be the one it begins with. */
const PACKAGE_PAGE = /\.x?html?$/i
const FILE = /^\/files\/([^/]+)\/([^/]+)$/

/**
 * The item's page, file or package that an address names; null for every other. Smaller pictures are part of pages, and
 * a package behind a seal is a preview that staff open.
 * @param path decoded, without a slash at its end
 */
export function countedAddress(path: string): CountedAddress | null {
  const [, id, name] = FILE.exec(path) ?? []
  if (id && name) return parseVariantName(name) ? null : { of: 'file', id }
  if (path.startsWith('/packages/')) return packageAddress(path)
  return pageAddress(path.replace(/^\/en(?=\/)/, ''))
}

/** The same for the same item, file or package, in whichever language it is read. */
export function addressKey(address: CountedAddress): string {
  switch (address.of) {
    case 'page':
      return `${address.kind}/${address.slug}`
    case 'file':
      return `file/${address.id}`
    case 'package':
      return `package/${address.id}/${address.path}`
  }
}

function pageAddress(path: string): CountedAddress | null {
  const at = path.lastIndexOf('/')
  const folder = path.slice(0, at)
  const slug = path.slice(at + 1)
  const kind = pagedKinds.find((one) => ITEM_KINDS[one].path === folder)
  return kind && slug ? { of: 'page', kind, slug } : null
}

function packageAddress(path: string): CountedAddress | null {
  const parsed = parsePackagePath(encodeURI(path))
  const inside = parsed?.path.join('/') ?? ''
  if (!parsed || parsed.seal || !PACKAGE_PAGE.test(inside)) return null
  return { of: 'package', id: parsed.id, path: inside }
}
