import { ownOrigin } from './ownOrigin'

/** The folder of addresses under which unpacked packages are served. */
export const PACKAGES = '/packages/'

/** Where packages live: an origin of their own, or the one of the site that the request came by. */
export const packagesAt = ({
  host,
  origins,
  packageOrigin,
}: {
  host: string | null | undefined
  origins: readonly string[]
  packageOrigin: string | undefined
}): string => `${packageOrigin ?? ownOrigin({ host, origins })}${PACKAGES}`

/**
 * The address of a page or file inside an unpacked package; the page that plays it, without a slash at its end, where
 * none is named. `folder` may carry a seal behind a slash.
 */
export const packageHref = ({
  folder,
  path,
  packageOrigin = '',
}: {
  folder: string
  path?: string
  packageOrigin?: string
}): string => [`${packageOrigin}${PACKAGES}${folder}`, ...inParts(path)].join('/')

const inParts = (path = ''): string[] => (path ? path.split('/').map(encodeURIComponent) : [])
