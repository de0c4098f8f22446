import type { IncomingMessage, ServerResponse } from 'node:http'
import { ownOrigin } from '@/shared/ownOrigin'
import { PACKAGES, packagesAt } from '@/shared/packageAddress'
import { NOTHING_POLICY } from '@/uploads/packages/packagePolicy'
import type { Finished } from './finishPage'
import { isHTML } from './stripScripts'

export interface PackageGate {
  /** Whether this address is not served by the name it was asked by. */
  isElsewhere(args: { req: IncomingMessage; path: string }): boolean
  /** The page with the frames it may show: a package cannot lead its frame out of the packages. */
  limitFrames(args: { finished: Finished; req: IncomingMessage; path: string }): Finished
}

/** Pages that play packages, some of them beside films and papers. */
const PLAYING = /^(\/en)?\/(library|preview)\//
const FILMS = 'https://www.youtube-nocookie.com'

/**
 * Keeps packages where they belong. With an origin of their own, that one serves packages and nothing else, and the
 * site's serves none: they answer 404 there, for nothing of ours leads there, and a redirect would give packages an
 * address on the site's own name again.
 */
export function createPackageGate({
  origins,
  packageOrigin,
}: {
  origins: readonly string[]
  packageOrigin: string | undefined
}): PackageGate {
  const packageHost = packageOrigin && new URL(packageOrigin).host

  return {
    isElsewhere: ({ req, path }) =>
      Boolean(packageHost) && (hostOf(req) === packageHost) !== isPackagePath(path),
    limitFrames({ finished, req, path }) {
      if (!PLAYING.test(path) || !isHTML(finished.headers)) return finished
      const host = hostOf(req)
      const packages = packagesAt({ host, origins, packageOrigin })
      // Papers in the browser's own viewer; what else lies there runs nothing, its own policy sees to that.
      const files = `${ownOrigin({ host, origins })}/files/`
      const frames = `frame-src ${packages} ${files} ${FILMS}`
      const policy = finished.headers['content-security-policy']
      const joined = policy ? `${String(policy)}; ${frames}` : frames
      return { ...finished, headers: { ...finished.headers, 'content-security-policy': joined } }
    },
  }
}

export const isPackagePath = (path: string): boolean => path.startsWith(PACKAGES)

/**
 * Leaves the headers of a package to what serves it, which knows who may frame it; what answers in its stead, such
 * as Next's own errors, may do nothing at all.
 */
export function guardPackage(res: ServerResponse): void {
  res.removeHeader('X-Frame-Options')
  res.removeHeader('Referrer-Policy')
  const writeHead = res.writeHead.bind(res) as (...args: unknown[]) => ServerResponse
  res.writeHead = ((...args: unknown[]) => {
    if (!res.hasHeader('Content-Security-Policy')) {
      res.setHeader('Content-Security-Policy', NOTHING_POLICY)
    }
    return writeHead(...args)
  }) as ServerResponse['writeHead']
}

const hostOf = ({ headers }: IncomingMessage): string => headers.host?.toLowerCase() ?? ''
